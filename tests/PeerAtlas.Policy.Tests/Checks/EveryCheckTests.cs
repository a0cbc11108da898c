using System.Text;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;

namespace PeerAtlas.Policy.Tests.Checks;

/// <summary>Each check of the catalogue by one example that fails it and one that passes.</summary>
public class EveryCheckTests
{
    // Its bytes are no text, so it stands in RobustnessTests and not among the examples.
    private const string ShownByBytes = "PA002";

    // What stands on a disk and is no file, or is passed over, is shown by the tests of reading folders.
    private static readonly string[] ShownOnDisk = ["PA056", "PA111"];

    private static readonly Dictionary<string, CheckExample> Examples =
        FileExamples.All.Concat(ShapeExamples.All).Concat(ValueExamples.All).Concat(StateExamples.All)
            .Concat(ReferenceExamples.All).Concat(FactExamples.All).Concat(SourceExamples.All).ToDictionary(example => example.Code);

    public static TheoryData<string> Codes => [.. Examples.Keys];

    [Fact]
    public void Every_check_of_the_catalogue_has_an_example() =>
        Assert.Equal(
            CheckCatalog.All.Select(check => check.Code).Order(), Examples.Keys.Append(ShownByBytes).Concat(ShownOnDisk).Order());

    [Fact]
    public void The_small_atlas_has_no_problems() => Assert.Empty(SmallAtlas.Valid.Read().Problems);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_fails_this_check_and_no_other(string code) =>
        Assert.Equal(code, Examples[code].TheOnlyProblem().Code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_problem_points_at_the_place(string code) =>
        Assert.Equal(Examples[code].Expected, Examples[code].TheOnlyProblem().At);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_message_says_what_is_wrong_in_one_line(string code)
    {
        string message = Examples[code].TheOnlyProblem().Message;
        Assert.All(Examples[code].Words.Split("; "), words => Assert.Contains(words, message, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', message);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_severity_is_the_catalogues_and_only_an_error_withholds_the_atlas(string code)
    {
        Check check = CheckCatalog.Find(code)!;
        Assert.Equal(check.Severity, Examples[code].TheOnlyProblem().Severity);
        Assert.Equal(check.Severity == Severity.Error, Examples[code].Wrong.Read().Atlas is null);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_right_example_passes(string code) => Assert.Empty(Examples[code].Right.Read().Problems);

    [Fact]
    public void What_is_not_UTF8_is_refused_at_the_byte()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes("# Glossary\n- term: café\n");
        Problem problem = Assert.Single(SmallAtlas.Valid.ReadWith(SmallFiles.Glossary, latin1).Problems);
        Assert.Equal(("PA002", new Place("data/national/glossary.yml", 2, 12)), (problem.Code, problem.At));
        Assert.Contains("0xE9", problem.Message, StringComparison.Ordinal);
        byte[] utf8 = Encoding.UTF8.GetBytes("- { term: café, definition: A place. }\n");
        Assert.Empty(SmallAtlas.Valid.ReadWith(SmallFiles.Glossary, utf8).Problems);
    }

    [Fact]
    public void Numbers_of_checks_are_unique_and_say_the_severity() =>
        Assert.All(CheckCatalog.All.GroupBy(check => check.Code), checks =>
            Assert.Equal(
                Assert.Single(checks).Severity,
                checks.Key.StartsWith("PA1", StringComparison.Ordinal) ? Severity.Warning : Severity.Error));
}
