using System.Text.Json.Nodes;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Offline;

/// <summary>What a copy says of itself, in the language of the page; <c>{day}</c> stands for the day on which the page was last read from its host.</summary>
public static class OfflineWords
{
    /// <summary>In English.</summary>
    public const string Copy = "The network did not answer. This is a copy of the page as it was on {day}.";

    /// <summary>What a copy of more than a week adds, in English.</summary>
    public const string Old = "It is more than a week old, so rules and numbers may have changed. Load the page again when you are online.";

    /// <summary>In Spanish.</summary>
    public const string CopyInSpanish = "No hay respuesta de la red. Esta es una copia de la página del {day}.";

    /// <summary>What a copy of more than a week adds, in Spanish.</summary>
    public const string OldInSpanish = "Tiene más de una semana: las reglas y los números pueden haber cambiado. Vuelva a cargar la página cuando tenga conexión.";

    /// <summary>All of them for the worker, by language.</summary>
    internal static JsonObject ToJson() => new()
    {
        [Page.English] = new JsonObject { ["copy"] = Copy, ["old"] = Old },
        [Page.Spanish] = new JsonObject { ["copy"] = CopyInSpanish, ["old"] = OldInSpanish },
    };
}
