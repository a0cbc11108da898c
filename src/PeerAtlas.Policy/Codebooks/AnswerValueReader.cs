using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Reads the value of an answer in the form that its question asks for.</summary>
internal static class AnswerValueReader
{
    /// <summary>The value; a stand-in, and one problem, when it does not fit the question.</summary>
    /// <param name="section">Where problems go.</param>
    /// <param name="key">The key under which it stands.</param>
    /// <param name="node">The value.</param>
    /// <param name="question">Null when the codebook could not be read: then everything passes.</param>
    public static AnswerValue Read(Section section, string key, YamlNode node, Question? question) => question?.Kind switch
    {
        AnswerKind.YesNoLimited kind => One(section, key, node, kind.Terms),
        AnswerKind.FixedTerms { Many: false } kind => One(section, key, node, kind.Terms),
        AnswerKind.FixedTerms kind => Many(section, key, node, kind.Terms),
        AnswerKind.Number kind => NumberValue.Read(section, key, node, kind.Least, kind.Most) is { } amount
            ? new AnswerValue.Number(amount)
            : AnswerValue.StandIn,
        AnswerKind.Text => TextValue.ReadWords(section, key, node) is { } words ? new AnswerValue.Text(words) : AnswerValue.StandIn,
        _ => AnswerValue.StandIn,
    };

    private static AnswerValue One(Section section, string key, YamlNode node, ImmutableArray<Term> terms) =>
        TermValue.Read(section, key, node, terms) is { } term ? new AnswerValue.Coded(term) : AnswerValue.StandIn;

    private static AnswerValue Many(Section section, string key, YamlNode node, ImmutableArray<Term> terms)
    {
        if (node is not YamlSequence list)
        {
            return One(section, key, node, terms);
        }

        if (list.Items.IsEmpty)
        {
            section.Report(ShapeChecks.EmptyText, node.At, $"'{key}' is an empty list; name a term, or leave the answer out");
            return AnswerValue.StandIn;
        }

        ImmutableArray<Term>.Builder named = ImmutableArray.CreateBuilder<Term>();
        foreach (YamlNode item in list.Items)
        {
            if (TermValue.Read(section, key, item, terms) is not { } term)
            {
                continue;
            }

            if (named.Contains(term))
            {
                section.Report(ShapeChecks.Duplicate, item.At, $"'{key}' names {Wording.Quote(term.Id)} twice; once is enough");
            }
            else
            {
                named.Add(term);
            }
        }

        return named.Count == 0 ? AnswerValue.StandIn : new AnswerValue.Coded(named.ToImmutable());
    }
}
