using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using PeerAtlas.Disk;

namespace PeerAtlas.CommandLine;

/// <summary>From arguments to an exit status.</summary>
internal static class Invocation
{
    private const string Description =
        "Builds PeerAtlas, a site about how each state trains, certifies and pays peer support workers, from cited facts.";

    /// <summary>Runs the command that the arguments name; <c>build</c> when they name none.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        ParseResult parsed = Root().Parse(args);
        try
        {
            if (parsed.Action is ParseErrorAction wrong)
            {
                wrong.ShowHelp = false;
                parsed.Invoke(new InvocationConfiguration { Output = errors, Error = errors });
                TellUsage(parsed, errors);
                return ExitStatus.WrongCommandLine;
            }

            RefuseOptionsBeforeCommand(parsed);
            RefuseEmptyValues(parsed);
            if (parsed.Action == parsed.CommandResult.Command.Action)
            {
                LeastMemory.Check(parsed.CommandResult.Command);
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = errors,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (StoppedException stopped)
        {
            errors.WriteLine($"peeratlas: {stopped.Message}");
            return stopped.Status;
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            errors.WriteLine($"peeratlas: {DiskFailure.Stop("stopped", failure).Message}");
            return ExitStatus.EnvironmentFailed;
        }
        catch (Exception failure) when (IsOfMemory(failure))
        {
            errors.WriteLine($"peeratlas: stopped: there is not enough memory; {LeastMemory.OfAllStates}.");
            return ExitStatus.EnvironmentFailed;
        }
        catch (Exception mistake)
        {
            errors.WriteLine($"peeratlas: a mistake in the program itself; please report it.{Environment.NewLine}{mistake}");
            return ExitStatus.EnvironmentFailed;
        }
    }

    // Work that is done side by side gathers what failed in each part.
    private static bool IsOfMemory(Exception failure) =>
        failure is OutOfMemoryException || failure.InnerException is { } inner && IsOfMemory(inner)
        || failure is AggregateException all && all.InnerExceptions.Any(IsOfMemory);

    private static void TellUsage(ParseResult parsed, TextWriter errors)
    {
        string command = "";
        for (CommandResult? at = parsed.CommandResult; at is { Command: not RootCommand }; at = at.Parent as CommandResult)
        {
            command = $" {at.Command.Name}{command}";
        }

        errors.WriteLine($"Usage: peeratlas{(command.Length == 0 ? " [command]" : command)} [options]");
        errors.WriteLine($"Try: peeratlas{command} --help");
    }

    /// <summary>Options of the default command would be lost on another command, without a word.</summary>
    private static void RefuseOptionsBeforeCommand(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is not RootCommand
            && parsed.RootCommandResult.Children.OfType<OptionResult>().FirstOrDefault(option => !option.Implicit) is { } early)
        {
            throw StoppedException.WrongCommandLine($"write {early.Option.Name} after the command '{parsed.CommandResult.Command.Name}'.");
        }
    }

    /// <summary>No option and no name means anything when it is empty: a variable of a script was.</summary>
    private static void RefuseEmptyValues(ParseResult parsed)
    {
        if (parsed.CommandResult.Children.FirstOrDefault(child => child.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) is { } empty)
        {
            throw StoppedException.WrongCommandLine(empty is OptionResult option
                ? $"{option.Option.Name} is empty; give it a value, or leave it out."
                : $"{(empty as ArgumentResult)?.Argument.Name ?? "a word"} is empty; give a value.");
        }
    }

    /// <summary>Every command with its options.</summary>
    internal static RootCommand Root()
    {
        RootCommand root = new(Description)
        {
            BuildCommand.AddTo(new Command(BuildCommand.Name, "Builds the site (also when no command is given).")),
            CheckCommand.Create(),
            ReportCommand.Create(),
            ReviewCommand.Create(),
            CheckedCommand.Create(),
            NewCommand.Create(),
            ImportCommand.Create(),
            DiffCommand.Create(),
            LinksCommand.Create(),
            SchemaCommand.Create(),
            PreviewCommand.Create(),
        };
        BuildCommand.AddTo(root);
        return root;
    }
}
