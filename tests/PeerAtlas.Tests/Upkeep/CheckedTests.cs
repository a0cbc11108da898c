using System.Text;
using Xunit;

namespace PeerAtlas.Tests.Upkeep;

/// <summary>The command <c>checked</c>, by the program as users run it, over a copy of the facts of this repository.</summary>
public sealed class CheckedTests : IDisposable
{
    private const string Shared = "data/sources/gao-19-41.yml";
    private readonly CopiedData _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_day_is_one_new_line()
    {
        var run = await _data.Run("checked", "gao-19-41", "--date", CopiedData.Day);
        Assert.True(run.Status == 0, run.Errors);
        Assert.Equal([Shared], _data.Changed());
        Assert.Equal([$"checked: {CopiedData.Day}"], _data.NewLines(Shared));
    }

    [Fact]
    public async Task A_day_that_stands_there_is_replaced_within_its_quotes()
    {
        var text = _data.Text(Shared) + "checked: '2020-01-01' # by hand\n";
        _data.Write(Shared, text);
        await _data.Run("checked", "gao-19-41", "--date", CopiedData.Day);
        Assert.Equal(text.Replace("2020-01-01", CopiedData.Day, StringComparison.Ordinal), _data.Text(Shared));
    }

    [Fact]
    public async Task Line_endings_and_the_byte_order_mark_stay()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_data.Text(Shared).Replace("\n", "\r\n", StringComparison.Ordinal))];
        _data.Write(Shared, bytes);
        await _data.Run("checked", "gao-19-41", "--date", CopiedData.Day);
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(_data.Text(Shared).Replace($"checked: {CopiedData.Day}\r\n", "", StringComparison.Ordinal)));
        Assert.Contains($"checked: {CopiedData.Day}\r\n", _data.Text(Shared), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_braces_it_stands_behind_what_it_follows()
    {
        var before = _data.Text("data/national/codes.yml");
        var run = await _data.Run("checked", "hcpcs-h", "--date", CopiedData.Day);
        Assert.True(run.Status == 0, run.Errors);
        Assert.Equal(before, _data.Text("data/national/codes.yml").Replace($", checked: {CopiedData.Day}", "", StringComparison.Ordinal));
        Assert.NotEmpty(_data.Changed());
    }

    [Theory]
    [InlineData("did you mean 'gao-19-41'", "gao-19-41", "gao-19-14")]
    [InlineData("'copeland-idaho' is no source of Ohio; it stands in the file of idaho", "copeland-idaho", "--state", "OH")]
    [InlineData("is after today", "gao-19-41", "--date", "2099-01-01")]
    [InlineData("was published 2018-11, after", "copeland-idaho", "gao-19-41", "--date", "2018-10-31")]
    public async Task All_are_written_or_none(string words, params string[] args)
    {
        var run = await _data.Run(["checked", .. args]);
        Assert.Equal(2, run.Status);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.Empty(_data.Changed());
    }

    [Fact]
    public async Task An_id_of_several_states_asks_for_the_state()
    {
        const string Source = "sources:\n  same-id: { title: T, publisher: P, url: \"https://example.org/{0}\", kind: news }\n";
        foreach (var state in new[] { "idaho", "ohio" })
        {
            var name = $"data/states/{state}.yml";
            _data.Write(name, _data.Text(name).Replace("sources:\n", Source.Replace("{0}", state, StringComparison.Ordinal), StringComparison.Ordinal));
        }

        var run = await _data.Run("checked", "same-id");
        Assert.Contains("stands in the files of idaho, ohio; say which with --state", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.Status);
        Assert.Equal(0, (await _data.Run("checked", "same-id", "--state", "OH")).Status);
        Assert.DoesNotContain("kind: news, checked:", _data.Text("data/states/idaho.yml"), StringComparison.Ordinal);
        Assert.Contains("kind: news, checked:", _data.Text("data/states/ohio.yml"), StringComparison.Ordinal);
    }
}
