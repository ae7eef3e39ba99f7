namespace ChiBo.App.CommandLine;

/// <summary>The call asks for something that cannot be: shown as one sentence on standard error, exit status 2.</summary>
internal sealed class CallFaultException(Phrase phrase) : Exception(phrase.English)
{
    public Phrase Phrase { get; } = phrase;
}
