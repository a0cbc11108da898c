using System.Collections.Immutable;
using PeerAtlas.Disk;
using PeerAtlas.Site.Pages;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Disk;

public sealed class StagedOutputTests : IDisposable
{
    private readonly TempFolder _temp = new();

    private string Output => _temp["output"];

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_build_replaces_the_old_output_whole()
    {
        WriteWithForms(Files.Text("index.html", "old"), Files.Text("gone/index.html", "old"));
        WriteWithForms(Files.Text("index.html", "new"), Files.Text("states/idaho/index.html", "new"));

        var files = Files.Below(Output);
        Assert.Equal(
            [
                ".peeratlas", "index.html", "index.html.br", "index.html.gz",
                "states/idaho/index.html", "states/idaho/index.html.br", "states/idaho/index.html.gz",
            ],
            files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("new", files["index.html"]);
        Assert.Equal([Output], Directory.GetFileSystemEntries(_temp.Path));
    }

    [Fact]
    public void Compressed_forms_are_written_where_they_are_asked_for()
    {
        Write(Files.Text("index.html", "words"));
        Assert.Equal([".peeratlas", "index.html"], Files.Below(Output).Keys.Order(StringComparer.Ordinal));
        WriteWithForms(Files.Text("index.html", "words"));
        Assert.Equal([".peeratlas", "index.html", "index.html.br", "index.html.gz"], Files.Below(Output).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Forms_are_taken_from_the_old_output_while_their_file_is_the_same_and_made_anew_when_it_is_not()
    {
        WriteWithForms(Files.Text("same.html", "words"), Files.Text("other.html", "before"));
        foreach (var form in new[] { "same.html.br", "other.html.br" })
        {
            File.WriteAllText(Path.Combine(Output, form), "marked");
        }

        WriteWithForms(Files.Text("same.html", "words"), Files.Text("other.html", "behind"));

        Assert.Equal("marked", Files.Below(Output)["same.html.br"]);
        Assert.NotEqual("marked", Files.Below(Output)["other.html.br"]);
    }

    [Fact]
    public void A_file_that_is_taken_over_brings_its_forms_and_is_counted_like_one_that_is_written()
    {
        WriteWithForms(Files.Text("page.html", "words"), Files.Text("other.html", "before"));
        var before = Files.Below(Output);
        (UInt128 Hash, long Length)? taken = null;
        Rewrite("page.html", staged => taken = staged.TakeOver("page.html"));

        Assert.Equal(5, taken!.Value.Length);
        Assert.Equal([".peeratlas", "page.html", "page.html.br", "page.html.gz"], Files.Below(Output).Keys.Order(StringComparer.Ordinal));
        Assert.All(["page.html", "page.html.br", "page.html.gz"], file => Assert.Equal(before[file], Files.Below(Output)[file]));
        var holds = OutputMarker.NoteIn(Output)!.Holds;
        Rewrite("page.html", staged => staged.Add(Files.Text("page.html", "words")));
        Assert.Equal(holds, OutputMarker.NoteIn(Output)!.Holds);
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.html.gz")]
    public void A_file_that_somebody_changed_meanwhile_or_whose_form_he_did_is_not_taken_over(string changed)
    {
        WriteWithForms(Files.Text("page.html", "words"));
        Rewrite("page.html", staged =>
        {
            File.WriteAllText(Path.Combine(Output, changed), "wards");
            Assert.Null(staged.TakeOver("page.html"));
            staged.Add(Files.Text("page.html", "words"));
        });

        var files = Files.Below(Output);
        WriteWithForms(Files.Text("page.html", "words"));
        Assert.Equal(files["page.html.gz"], Files.Below(Output)["page.html.gz"]);
        Assert.Equal("words", files["page.html"]);
    }

    [Fact]
    public void A_file_that_is_another_s_to_read_is_taken_over_as_a_copy_that_is_everybody_s()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Files have no modes there.");
            return;
        }

        WriteWithForms(Files.Text("page.html", "words"));
        var page = Path.Combine(Output, "page.html");
        var usual = File.GetUnixFileMode(page);
        File.SetUnixFileMode(page, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Rewrite("page.html", staged => Assert.NotNull(staged.TakeOver("page.html")));

        Assert.Equal("words", File.ReadAllText(page));
        Assert.Equal(usual, File.GetUnixFileMode(page));
    }

    [Fact]
    public void What_the_old_output_never_had_is_not_taken_over()
    {
        WriteWithForms(Files.Text("page.html", "words"));
        Rewrite("new/page.html", staged =>
        {
            Assert.Null(staged.TakeOver("new/page.html"));
            staged.Add(Files.Text("new/page.html", "words"));
        });
        Assert.Equal("words", Files.Below(Output)["new/page.html"]);
    }

    [Fact]
    public void A_staged_output_that_does_not_take_its_place_leaves_no_trace()
    {
        Write(Files.Text("index.html", "old"));
        using (StagedOutput.Write(OutputPlace.Check(Output), [Files.Text("index.html", "new")]))
        {
        }

        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal([Output], Directory.GetFileSystemEntries(_temp.Path));
    }

    [Fact]
    public void A_build_that_fails_while_writing_keeps_the_old_output_and_removes_its_part()
    {
        Write(Files.Text("index.html", "old"));

        var stopped = Assert.Throws<StoppedException>(
            () => Write(Files.Text("index.html", "new"), Files.Text(new string('x', 300), "too long a name")));

        Assert.Equal(ExitStatus.EnvironmentFailed, stopped.Status);
        Assert.DoesNotContain('\n', stopped.Message);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal([Output], Directory.GetFileSystemEntries(_temp.Path));
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("/etc/outside.html")]
    [InlineData("states/../../outside.html")]
    [InlineData("states//index.html")]
    [InlineData("./index.html")]
    [InlineData("states\\index.html")]
    [InlineData("C:/index.html")]
    [InlineData("states/")]
    [InlineData("line\nbreak.html")]
    [InlineData("")]
    [InlineData(".peeratlas")]
    public void A_path_that_could_leave_the_output_is_refused(string path)
    {
        Assert.Throws<StoppedException>(() => Write(Files.Text(path, "x")));
        Assert.Empty(Directory.GetFileSystemEntries(_temp.Path));
    }

    [Fact]
    public void Two_files_of_one_name_are_refused_even_if_their_case_differs() =>
        Assert.Throws<StoppedException>(() => Write(Files.Text("a.html", "x"), Files.Text("A.html", "y")));

    [Fact]
    public void Two_builds_of_one_site_are_the_same_in_every_byte()
    {
        Write(Files.Text("index.html", "same"));
        var first = Files.Below(Output);
        Write(Files.Text("index.html", "same"));
        Assert.Equal(first, Files.Below(Output));
    }

    [Fact]
    public void An_output_that_is_a_link_stays_a_link_and_its_target_is_replaced()
    {
        _temp.Folder("real");
        Directory.CreateSymbolicLink(Output, _temp["real"]);

        Write(Files.Text("index.html", "one"));
        Write(Files.Text("index.html", "two"));

        Assert.Equal(_temp["real"], new DirectoryInfo(Output).LinkTarget);
        Assert.Equal("two", File.ReadAllText(Path.Combine(_temp["real"], "index.html")));
    }

    [Fact]
    public void A_swap_in_two_steps_leaves_the_new_output_in_place_and_the_old_under_the_other_name()
    {
        _temp.Write("output/index.html", "old");
        _temp.Write("fresh/index.html", "new");

        FolderSwap.PutInTwoSteps(_temp["fresh"], Output);

        Assert.Equal("new", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal("old", File.ReadAllText(_temp["fresh/index.html"]));
        Assert.Equal(2, Directory.GetFileSystemEntries(_temp.Path).Length);
    }

    private void Rewrite(string path, Action<StagedOutput> make)
    {
        using var staged = StagedOutput.Write(
            OutputPlace.Check(Output), [path], make, new Precompressing(EarlierOutput.In(Output)), holds => new OutputNote("00", "00", new InputDigests("00", ImmutableSortedDictionary<string, string>.Empty), holds, 0), EarlierOutput.In(Output));
        staged.TakePlace();
    }

    private void Write(params SiteFile[] files) => Write(precompress: false, files);

    private void WriteWithForms(params SiteFile[] files) => Write(precompress: true, files);

    private void Write(bool precompress, SiteFile[] files)
    {
        using var staged = StagedOutput.Write(OutputPlace.Check(Output), files, precompress);
        staged.TakePlace();
    }
}
