namespace ChiBo.App.Features.Guidance;

/// <summary>Addresses of clauses.</summary>
internal static class ClausePaths
{
    public static string Of(string clause) => $"/guidance/{Uri.EscapeDataString(clause)}";
}
