using System.Globalization;
using System.Text;
using ChiBo.App.CommandLine;

namespace ChiBo.App.Tests.CommandLine;

/// <summary>Calls the program as a shell would, in a folder of its own.</summary>
public sealed class Cli : IDisposable
{
    private static int count;

    /// <summary>
    /// Whoever runs the tests may use ChiBo too. A call that names no data folder finds one that cannot be made, so that no
    /// test ever opens the folder of that person.
    /// </summary>
    static Cli() =>
        Environment.SetEnvironmentVariable("CHIBO_DATA", Path.Combine(typeof(Cli).Assembly.Location, "no-folder"));

    public Cli()
    {
        string name = string.Create(
            CultureInfo.InvariantCulture,
            $"chibo-app-{Environment.ProcessId}-{Interlocked.Increment(ref count)}"
        );
        Folder = Path.Combine(Path.GetTempPath(), name);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    /// <summary>The sample commune as files.</summary>
    public string Sample
    {
        get
        {
            string path = At("xa-mau");
            if (!Directory.Exists(path))
            {
                Call("sample", "--out", path).Status.ShouldBe(0);
            }

            return path;
        }
    }

    public string At(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public CliAnswer Call(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var terminal = new Terminal(output, error, new FixedClock(), isOutputScreen: false, isErrorScreen: false);
        int status = ChiBoCommandLine.Run(arguments, terminal);
        return new CliAnswer(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    }
}

/// <summary>What a call said.</summary>
/// <param name="Status">Exit status.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
public sealed record CliAnswer(int Status, string Output, string Error);
