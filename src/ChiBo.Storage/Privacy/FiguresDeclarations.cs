using static ChiBo.Domain.Access.Sensitivity;
using static ChiBo.Storage.Privacy.Keeping;
using static ChiBo.Storage.Privacy.Purpose;

namespace ChiBo.Storage.Privacy;

/// <summary>Figures of communes by month: counts, none of which names anybody.</summary>
internal static class FiguresDeclarations
{
    public static readonly DeclaredPart[] Parts =
    [
        new(
            "commune_figures",
            Verdict,
            Internal,
            UntilReckonedAnew,
            "unit_id month name kind district_id province_id verdict failed_rules day known_on changed_on "
                + "figures_communes figures_conforming figures_nonconforming figures_without_agency_cell figures_undecided "
                + "figures_cells_below figures_cells_unclear figures_cells_at figures_cells_above figures_cells_warned "
                + "figures_agency_cells figures_founded figures_founded_unlawfully figures_dissolved figures_meetings_due "
                + "figures_meetings_held figures_agency_due figures_agency_held figures_agency_in_order figures_agency_allowed "
                + "figures_reports_due figures_reports_in_time figures_proposals_due figures_proposals_in_time"
        ),
        // People counted, where there may be one or two of them.
        new(
            "commune_figures",
            Verdict,
            Personal,
            UntilReckonedAnew,
            "figures_official figures_probationary figures_maybe_official"
        ),
    ];
}
