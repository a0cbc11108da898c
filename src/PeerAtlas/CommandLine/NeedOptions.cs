using System.Collections.Immutable;
using System.CommandLine;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Upkeep;

namespace PeerAtlas.CommandLine;

/// <summary><c>--state</c> and <c>--question</c>: which of the things in need are asked for.</summary>
internal sealed class NeedOptions
{
    private readonly Option<string?> _state = StateOption.Create();
    private readonly Option<string?> _question = StateOption.CreateQuestion();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_state);
        command.Options.Add(_question);
    }

    /// <summary>Whether less is asked for than everything.</summary>
    public bool AreGiven(ParseResult parsed) => (parsed.GetValue(_state) ?? parsed.GetValue(_question)) is not null;

    /// <summary>What is asked for, the most needed first; stops at a name that names nothing.</summary>
    public ImmutableArray<Need> Of(ParseResult parsed, Atlas atlas, ImmutableArray<Need> needs)
    {
        State? state = StateOption.Find(parsed, _state, atlas);
        Question? question = parsed.GetValue(_question) is { } id ? StateOption.Question(atlas, id) : null;
        return [.. needs.Where(need => (state is null || need.State == state) && (question is null || need.Question == question))];
    }
}
