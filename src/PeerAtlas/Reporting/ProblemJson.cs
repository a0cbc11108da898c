using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Reporting;

/// <summary>Problems as one JSON document for programs.</summary>
internal static partial class ProblemJson
{
    /// <summary><c>{"errors":1,"warnings":0,"problems":[{"code":"PA012",…}]}</c></summary>
    public static string Document(ImmutableArray<Problem> problems) =>
        JsonSerializer.Serialize(
            new Report(
                problems.Count(problem => problem.Severity == Severity.Error),
                problems.Count(problem => problem.Severity == Severity.Warning),
                List(problems)),
            Shape.Readable.Report);

    /// <summary>The problems as a JSON array in one line.</summary>
    public static string Array(ImmutableArray<Problem> problems) => JsonSerializer.Serialize(List(problems), Shape.Default.EntryArray);

    private static Entry[] List(ImmutableArray<Problem> problems) =>
    [
        .. problems.Select(problem => new Entry(
            problem.Code,
            problem.Severity == Severity.Error ? "error" : "warning",
            problem.At.File,
            problem.At.Line,
            problem.At.Column,
            problem.Message)),
    ];

    internal sealed record Report(int Errors, int Warnings, Entry[] Problems);

    internal sealed record Entry(string Code, string Severity, string File, int Line, int Column, string Message);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Report))]
    private sealed partial class Shape : JsonSerializerContext
    {
        /// <summary>Indented, with quotes and letters of every script as they are: the document is not put into HTML.</summary>
        public static Shape Readable { get; } = new(new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}
