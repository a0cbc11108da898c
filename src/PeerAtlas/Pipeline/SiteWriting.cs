using System.Collections.Immutable;
using PeerAtlas.Disk;
using PeerAtlas.Pictures;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Building;

namespace PeerAtlas.Pipeline;

/// <summary>Writes a site beside its earlier output: each file once it is made, or taken over. The new output takes the place of the old only when no link is broken.</summary>
/// <param name="Build">The site that is made.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Earlier">The earlier output, as its build left it; null for none.</param>
/// <param name="Kept">Which pages of it would be the same again; null for none.</param>
/// <param name="Forms">The compressed forms to write beside each text file; null for none.</param>
/// <param name="Note">What is noted of the new output, given the digest of what it holds.</param>
internal sealed record SiteWriting(SiteBuild Build, OutputPlace Place, EarlierOutput? Earlier, KeptPages? Kept, Precompressing? Forms, Func<string, OutputNote> Note)
{
    /// <summary>Makes and writes the site.</summary>
    /// <param name="made">Counts what is made.</param>
    /// <param name="clock">Times the stages.</param>
    /// <param name="pictures">What was done for pictures; null where none were asked for.</param>
    /// <returns>What is told of the whole build, in order; with an error among it nothing was replaced.</returns>
    public ImmutableArray<Problem> Write(SiteSize made, StageClock clock, out PictureMaking? pictures)
    {
        PictureMaking? making = null;
        GatheredLinks links = new(Kept?.Pages);
        using StagedOutput staged = StagedOutput.Write(Place, Build.Paths, output => making = Build.Make(
            file =>
            {
                output.Add(file);
                links.Add(file);
                made.Add(file);
            },
            Earlier, Kept is null ? null : (path, subjects) => Kept.Covers(subjects.Select(state => state.Slug)) ? TakenOver(output, path) : null, clock), Forms, Note, Earlier);
        pictures = making;
        ImmutableArray<Problem> problems = ProblemOrder.Sorted([.. Build.Problems, .. clock.Time(Stage.Links, () => Build.Follow(links))]);
        if (!problems.HasErrors())
        {
            clock.Time(Stage.Write, staged.TakePlace);
        }

        return problems;

        UInt128? TakenOver(StagedOutput output, string path)
        {
            if (output.TakeOver(path) is not { } file)
            {
                return null;
            }

            links.Keep(path, () => output.Read(path));
            made.Add(path, file.Length);
            return file.Hash;
        }
    }
}
