using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Signals, inspections and discipline, S4.</summary>
internal static class SupervisionRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // Cases of the agency cell, S4: the sample names its secretary alone. The office may look, and is shown none.
            { "/organisations/X99001-CQ/supervision", [Office, AgencySecretary] },
            { "/organisations/X99001-DU/supervision", [] },
            { "/organisations/X99001-CQ/signals/new", [AgencySecretary] },
            { "/organisations/X99001-CQ/inspections/new", [AgencySecretary] },
            { "/organisations/X99001-CQ/discipline/new", [AgencySecretary] },
            { "/signals/1", [AgencySecretary] },
            { "/signals/1/readers", [AgencySecretary] },
            { "/signals/999", [] },
            { "/inspections/1", [AgencySecretary] },
            { "/inspections/1/readers", [AgencySecretary] },
            { "/inspections/1/paper.docx", [AgencySecretary] },
            { "/inspections/1/paper.html", [AgencySecretary] },
            // By the committee above over a residential cell (I.2): its office alone is named.
            { "/inspections/2", [Office] },
            { "/inspections/2/readers", [Office] },
            { "/inspections/2/paper.docx", [] },
            { "/inspections/999", [] },
            { "/discipline/1", [AgencySecretary] },
            { "/discipline/1/readers", [AgencySecretary] },
            { "/discipline/1/paper.html", [] },
            { "/discipline/999", [] },
        };
}
