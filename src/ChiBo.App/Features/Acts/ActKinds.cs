using ChiBo.Domain.Access;
using ChiBo.Storage.Acts;

namespace ChiBo.App.Features.Acts;

/// <summary>What one needs to be allowed in order to take back an act of a kind.</summary>
internal static class ActKinds
{
    /// <summary>The kinds that change the register, as they are listed to choose among.</summary>
    public static IReadOnlyList<ActKind> OfRegister { get; } =
    [
        ActKind.RegisterImported,
        ActKind.RosterImported,
        ActKind.FactsRecorded,
        ActKind.FactsCorrected,
        ActKind.OrganisationRecorded,
        ActKind.TransferReceived,
        ActKind.Reorganised,
        ActKind.MonthPlanned,
        ActKind.OrderOverridden,
        ActKind.MeetingWorked,
        ActKind.Undone,
        ActKind.ProposalMoved,
        ActKind.TaskMoved,
        ActKind.Urged,
        ActKind.AreaReported,
        ActKind.RegulationsWorked,
        ActKind.ProgrammeWorked,
        ActKind.EstablishmentMoved,
        ActKind.EstablishmentDecided,
        ActKind.DeviationMoved,
    ];

    /// <summary>Whoever may do such an act may take it back; nothing for those that nobody takes back on a page.</summary>
    public static AccessAction? UndoneBy(ActKind kind) =>
        kind switch
        {
            ActKind.RosterImported => AccessAction.Import,
            ActKind.Reorganised or ActKind.EstablishmentDecided => AccessAction.Reorganise,
            ActKind.FactsRecorded or ActKind.FactsCorrected => AccessAction.Correct,
            _ => null,
        };
}
