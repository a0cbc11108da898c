using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Site.Spanish;

/// <summary>How sure we are, in Spanish: the same doubts at the same places as <see cref="Wording.Doubts"/> has in English.</summary>
public static class SpanishDoubts
{
    /// <summary>The words for one caveat, for the quiet line.</summary>
    public static string InSpanish(this Caveat caveat) => caveat switch
    {
        Caveat.Disagreement => "las fuentes no dicen lo mismo",
        Caveat.FromSurvey => "viene de una encuesta",
        Caveat.OurReading => "es nuestra lectura de la fuente",
        Caveat.TradePublication => "viene de una publicación comercial",
        Caveat.Unconfirmed => "se anunció un cambio y no lo hemos confirmado",
        Caveat.Announced => "se anunció un cambio",
        Caveat.Old => $"tiene más de {Caveats.YearsUntilOld} años",
        _ => "sin fecha",
    };

    /// <summary>
    /// On what an answer rests, where that is neither the state's own word nor stated outright: "según un estudio nacional de 2024". Null
    /// where there is nothing to say. It belongs to the answer's own first words.
    /// </summary>
    public static string? BasisInSpanish(this Evidence evidence)
    {
        if (evidence.Value.Sign == Sign.Unclear)
        {
            return null;
        }

        ImmutableHashSet<Caveat> basis = [.. Caveats.BasisOf(evidence)];
        string? text = basis.Contains(Caveat.TradePublication) ? $"una publicación comercial {Dated(evidence.AsOf)}"
            : basis.Contains(Caveat.FromSurvey) ? $"un estudio nacional {Dated(evidence.AsOf)}"
            : null;
        return (basis.Contains(Caveat.OurReading), text) switch
        {
            (true, null) => "según nuestra lectura",
            (true, _) => $"según nuestra lectura de {text}",
            (false, null) => null,
            _ => $"según {text}",
        };
    }

    /// <summary>The date of a claim, then what to beware of that its first words do not say already.</summary>
    public static IEnumerable<string> SuretyInSpanish(this Claim claim, DateOnly today)
    {
        bool told = claim.Said.BasisInSpanish() is not null;
        return new[] { claim.SpeaksFor?.InSpanish() }.OfType<string>()
            .Concat(claim.Caveats(today).Where(caveat => !(told && caveat.IsBasis())).Select(InSpanish));
    }

    private static string Dated(FactDate? date) => date is { } day ? $"de {day.Year}" : "sin fecha";
}
