using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Home;

/// <summary>Something to do, and where.</summary>
internal sealed record HomeCard(Phrase Title, Phrase Text, Phrase Action, string Path, bool IsPrimary = false);
