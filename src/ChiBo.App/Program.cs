using ChiBo.App.CommandLine;

using Stream output = Console.OpenStandardOutput();
using var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
var terminal = new Terminal(
    output,
    error,
    TimeProvider.System,
    isOutputScreen: !Console.IsOutputRedirected,
    isErrorScreen: !Console.IsErrorRedirected
);
return ChiBoCommandLine.Run(args, terminal);
