using ChiBo.App.Features.Reorganisations.Pages;
using ChiBo.App.Features.Reorganisations.Planning;

namespace ChiBo.App.Features.Establishments.Papers;

/// <summary>A line of a plan in words.</summary>
internal static class CaseWords
{
    public static string Of(PlanLine line, PlanNames names)
    {
        string subject = PlanNames.IsOfMember(line.Kind)
            ? names.Member(line.Subject)
            : line.Detail ?? names.Place(line.Subject);
        string from = line.From is { } left ? $", {names.Place(left)}" : "";
        return line.To is { } to ? $"{subject}{from} → {names.Place(to)}" : subject + from;
    }
}
