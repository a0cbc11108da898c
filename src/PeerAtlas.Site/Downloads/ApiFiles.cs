using System.Buffers;
using System.Text.Json;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Building;
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
    /// <summary>The folder of the present version.</summary>
    public const string Root = "/api/v1/";

    /// <summary>Every file.</summary>
    public static IEnumerable<KeyValuePair<string, Lazy<SiteFile>>> Of(SiteContext site) =>
    [
        File("index.json", writer => ApiIndex.Write(writer, site)),
        File("states.json", writer => StatesJson.WriteList(writer, site)),
        File("questions.json", writer => QuestionsJson.WriteList(writer, site)),
        .. site.Atlas.States.Select(state => File(NameOf(state), writer => StatesJson.Write(writer, site, state))),
        .. site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements)
            .Select(question => File(NameOf(question), writer => QuestionsJson.Write(writer, site, question))),
    ];

    /// <summary>The file of a state, below the folder of the version.</summary>
    public static string NameOf(State state) => $"states/{state.Slug}.json";

    /// <summary>The file of a question, below the folder of the version.</summary>
    public static string NameOf(Policy.Codebooks.Question question) => $"questions/{question.Id}.json";

    // The writer's own encoder also escapes <, > and &, so that a file is safe wherever it is put.
    private static KeyValuePair<string, Lazy<SiteFile>> File(string name, Action<Utf8JsonWriter> write)
    {
        string path = Root[1..] + name;
        return SitePlan.Planned(path, () =>
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
