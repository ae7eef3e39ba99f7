namespace ChiBo.App.CommandLine;

/// <summary>What the program says to the shell; see docs/adr/0005.</summary>
internal static class ExitCodes
{
    /// <summary>Done, whatever was found.</summary>
    public const int Done = 0;

    /// <summary>Done, and what the caller asked to be told about was found.</summary>
    public const int Found = 1;

    /// <summary>The input or the call is faulty: nothing on standard output, nothing written.</summary>
    public const int Faulty = 2;

    /// <summary>The act is declined, with its reason.</summary>
    public const int Declined = 3;

    /// <summary>A bug or an outage.</summary>
    public const int Broken = 70;
}
