using System.Net;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Preview;

[Collection(nameof(Alone))]
public class PreviewRebuildTests
{
    [Fact]
    public async Task A_saved_change_reaches_open_pages_and_they_reload()
    {
        await using var preview = await PreviewSite.Start("Before");
        using var events = await preview.Events();
        var (first, _) = await events.Next();

        preview.Folder.Write("input/home.md", "After");
        var (second, problems) = await events.Next();

        Assert.NotEqual(first, second);
        Assert.Equal(0, problems.GetArrayLength());
        Assert.Contains("After", await preview.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_that_saves_by_renaming_is_followed()
    {
        await using var preview = await PreviewSite.Start("Before");
        using var events = await preview.Events();
        await events.Next();

        File.Move(preview.Folder.Write("input/home.md~", "After"), preview.Folder["input/home.md"], overwrite: true);

        await events.Next();
        Assert.Contains("After", await preview.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_was_replaced_whole_is_still_followed()
    {
        await using var preview = await PreviewSite.Start("Before");
        using var events = await preview.Events();
        await events.Next();

        preview.Folder.Write("other/home.md", "Other");
        Directory.Move(preview.Folder["input"], preview.Folder["away"]);
        Directory.Move(preview.Folder["other"], preview.Folder["input"]);
        await Until(preview, events, "Other");

        preview.Folder.Write("input/home.md", "Once more");
        await Until(preview, events, "Once more");
    }

    [Fact]
    public async Task A_save_that_changes_nothing_rebuilds_nothing()
    {
        await using var preview = await PreviewSite.Start("Same");
        using var events = await preview.Events();
        await events.Next();

        preview.Folder.Write("input/home.md", "Same");
        await Task.Delay(600, TestContext.Current.CancellationToken);
        preview.Folder.Write("input/home.md", "Changed");

        Assert.EndsWith("-2", (await events.Next()).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_that_empties_a_file_and_then_fills_it_is_waited_for()
    {
        // However long the moment between the two lasts on this machine, it is over before a look around.
        await using var preview = await PreviewSite.Start("Before", patience: TimeSpan.FromSeconds(45));
        using var events = await preview.Events();
        await events.Next();

        preview.Folder.Write("input/home.md", "");
        await Task.Delay(400, TestContext.Current.CancellationToken);
        preview.Folder.Write("input/home.md", "After");

        Assert.EndsWith("-2", (await events.Next()).Page, StringComparison.Ordinal);
        Assert.Contains("After", await preview.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_stays_empty_is_built_as_it_is()
    {
        await using var preview = await PreviewSite.Start("Before");
        using var events = await preview.Events();
        await events.Next();

        preview.Folder.Write("input/home.md", "");

        Assert.EndsWith("-2", (await events.Next()).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_keeps_the_last_good_site_and_shows_problems_until_mended()
    {
        await using var preview = await PreviewSite.Start("Good");
        using var events = await preview.Events();
        var (good, _) = await events.Next();

        preview.Folder.Write("input/home.md", "ERROR");
        var (whileWrong, problems) = await events.Next();
        Assert.Equal(good, whileWrong);
        var problem = Assert.Single(problems.EnumerateArray());
        Assert.EndsWith("input/home.md", problem.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, problem.GetProperty("line").GetInt32());
        Assert.Equal("<b>wrong</b>", problem.GetProperty("message").GetString());
        Assert.Contains("Good", await preview.Text("/"), StringComparison.Ordinal);

        preview.Folder.Write("input/home.md", "Mended");
        var (mended, none) = await events.Next();
        Assert.NotEqual(good, mended);
        Assert.Equal(0, none.GetArrayLength());
        Assert.Contains("Mended", await preview.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_build_with_errors_shows_them_on_every_page_until_mended()
    {
        await using var preview = await PreviewSite.Start("ERROR");
        using var events = await preview.Events();
        var (wrong, problems) = await events.Next();
        Assert.Equal(0, problems.GetArrayLength());

        var answer = await preview.Get("/states/idaho/");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("input/home.md:3:5", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;wrong&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Contains($"data-page=\"{wrong}\"", html, StringComparison.Ordinal);

        preview.Folder.Write("input/home.md", "Mended");
        Assert.NotEqual(wrong, (await events.Next()).Page);
        Assert.Contains("Idaho", await preview.Text("/states/idaho/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_read_is_a_problem_and_not_the_end()
    {
        await using var preview = await PreviewSite.Start("Good");
        using var events = await preview.Events();
        await events.Next();

        Directory.Move(preview.Folder["input"], preview.Folder["away"]);
        Assert.Equal(1, (await events.Next()).Problems.GetArrayLength());

        Directory.Move(preview.Folder["away"], preview.Folder["input"]);
        Assert.Equal(0, (await events.Next()).Problems.GetArrayLength());
    }

    // A page may show what its event, or one before that, has not yet told.
    private static async Task Until(PreviewSite preview, PreviewEvents events, string words)
    {
        while (!(await preview.Text("/")).Contains(words, StringComparison.Ordinal))
        {
            await events.Next();
        }
    }
}
