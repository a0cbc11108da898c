using System.Buffers;
using System.Text.Json;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Questions;
using PeerAtlas.Site.States;

namespace PeerAtlas.Site.Downloads;

/// <summary>
/// The facts as JSON files, one version of the interface in each folder. Within a version fields are added, never renamed
/// or removed. Property names are in snake case; dates are as exact as their source; what is not known is null within a
/// record, and a question that nobody has answered is absent.
/// </summary>
public static class ApiFiles
{
    /// <summary>Every file.</summary>
    public static IEnumerable<KeyValuePair<string, Lazy<SiteFile>>> Of(SiteContext site) =>
    [
        File($"{ApiAddress.Root}index.json", writer => ApiIndex.Write(writer, site)),
        File($"{ApiAddress.Root}states.json", writer => StatesJson.WriteList(writer, site)),
        File($"{ApiAddress.Root}questions.json", writer => QuestionsJson.WriteList(writer, site)),
        .. site.Atlas.States.Select(state => File(ApiAddress.Of(state), writer => StatesJson.Write(writer, site, state))),
        .. site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements)
            .Select(question => File(ApiAddress.Of(question), writer => QuestionsJson.Write(writer, site, question))),
    ];

    // The writer's own encoder also escapes <, > and &, so that a file is safe wherever it is put.
    private static KeyValuePair<string, Lazy<SiteFile>> File(string address, Action<Utf8JsonWriter> write)
    {
        string path = address[1..];
        return SiteFile.Planned(path, () =>
        {
            ArrayBufferWriter<byte> bytes = new(32 * 1024);
            using (Utf8JsonWriter writer = new(bytes))
            {
                write(writer);
            }

            return new SiteFile(path, bytes.WrittenSpan.ToArray());
        });
    }
}
