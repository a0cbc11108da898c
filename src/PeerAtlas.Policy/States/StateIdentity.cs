using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.States;

/// <summary>Checks over all state files that code, name and file belong together, and to one state only.</summary>
internal static class StateIdentity
{
    /// <summary>Reports what does not belong together; one problem for one slip.</summary>
    /// <param name="states">Each state with the reading of its file.</param>
    public static void Check(IEnumerable<(StateReading State, FileReading File)> states)
    {
        // A state that goes by its own name keeps its code; the other one is to blame.
        Dictionary<string, Place> taken = new(StringComparer.Ordinal);
        foreach ((StateReading state, FileReading file) in states.OrderBy(s => NameFits(s.State.State) ? 0 : 1))
        {
            Section section = file.Whole("state");
            if (CheckCode(state, section, taken))
            {
                CheckSlug(state, section);
            }
        }
    }

    private static bool NameFits(State state) =>
        Jurisdictions.Names.TryGetValue(state.Code, out string? name)
        && name == state.Name
        && Jurisdictions.SlugOf(name) == state.Slug;

    // False when the name is what is wrong, so that the file need not be held against it.
    private static bool CheckCode(StateReading reading, Section section, Dictionary<string, Place> taken)
    {
        (State state, Place codeAt, Place nameAt) = reading;
        string? rightCode = CodeOf(state.Name);
        if (state.Code.Length == 0)
        {
            return true;
        }

        if (!Jurisdictions.Names.TryGetValue(state.Code, out string? name))
        {
            section.Report(JurisdictionChecks.Code, codeAt,
                $"'code' is {Wording.Quote(state.Code)}, not the USPS code of a state, the District of Columbia or a territory"
                + (rightCode is null ? "" : $" (did you mean '{rightCode}'?)"));
            return rightCode is not null;
        }

        if (taken.TryGetValue(state.Code, out Place other))
        {
            section.Report(StateChecks.SharedCode, codeAt,
                $"'code' is '{state.Code}', which {other} has already; each state has a code of its own");
            return rightCode is not null;
        }

        taken.Add(state.Code, codeAt);
        if (name == state.Name || state.Name.Length == 0)
        {
            return true;
        }

        if (rightCode is null || state.Slug == Jurisdictions.SlugOf(name))
        {
            section.Report(JurisdictionChecks.Code, nameAt, $"'name' is {Wording.Quote(state.Name)}; the name of '{state.Code}' is '{name}'");
            return false;
        }

        section.Report(JurisdictionChecks.Code, codeAt,
            $"'code' is '{state.Code}', which is {name}; the code of {state.Name} is '{rightCode}'");
        return true;
    }

    private static void CheckSlug(StateReading reading, Section section)
    {
        State state = reading.State;
        string slug = Jurisdictions.SlugOf(state.Name);
        if (slug.Length > 0 && slug != state.Slug)
        {
            section.Report(StateChecks.Slug, reading.NameAt,
                $"'name' is {Wording.Quote(state.Name)}, whose file is {slug}.yml, not {state.Slug}.yml; rename the file or correct the name");
        }
    }

    private static string? CodeOf(string name) =>
        Jurisdictions.Names.FirstOrDefault(pair => pair.Value == name).Key;
}
