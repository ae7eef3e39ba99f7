using System.Runtime.CompilerServices;

namespace ChiBo.Architecture.Tests;

/// <summary>Where the source of the project lies.</summary>
internal static class RepositoryRoot
{
    public static string Path([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", ".."));

    /// <summary>Files written by hand: nothing that was built, and no migrations, which a tool writes.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(System.IO.Path.Combine(Path(), folder), pattern, SearchOption.AllDirectories)
                .Where(file =>
                    !file.Split(System.IO.Path.DirectorySeparatorChar)
                        .Any(part => part is "obj" or "bin" or "Migrations")
                ),
        ];
}
