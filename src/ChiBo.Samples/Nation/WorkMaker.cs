using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Samples.Nation;

/// <summary>Makes what a synthetic commune did lately: regulations, members in charge of areas, three months of meetings.</summary>
internal sealed class WorkMaker(RegisterRows rows, Random random)
{
    private const int FirstDayOfAgency = 10;
    private static readonly MeetingMonth[] Months = [new(2025, 4), new(2025, 5), new(2025, 6)];

    public void AddWork(string agencyCell, IReadOnlyList<string> officials)
    {
        foreach (
            OrganisationRow cell in rows.Organisations.Where(IsCell).Where(cell => cell.Period.To == NationPlan.End)
        )
        {
            foreach (MeetingMonth month in Months)
            {
                AddMeeting(cell, month);
            }
        }

        OrganisationRow? agency = rows.Organisations.Find(row => row.Code == agencyCell);
        if (agency?.Period.To == NationPlan.End && officials.Count > 0)
        {
            AddRegulations(agency);
            int place = 0;
            foreach (UnitRow area in rows.Units.Where(unit => unit.Kind == UnitKind.ResidentialArea))
            {
                string officer = officials[place++ % officials.Count];
                rows.AreaAssignments.Add(new AreaAssignmentRow(officer, area.Code, agency.Period));
            }
        }
    }

    private static bool IsCell(OrganisationRow row) =>
        row.Kind is OrganisationKind.AgencyCell or OrganisationKind.ResidentialCell or OrganisationKind.OtherCell;

    private void AddMeeting(OrganisationRow cell, MeetingMonth month)
    {
        bool isAgency = cell.Kind == OrganisationKind.AgencyCell;
        int day =
            isAgency && random.Next(10) > 0 ? FirstDayOfAgency + random.Next(3) : 1 + random.Next(FirstDayOfAgency - 1);
        var start = new DateTime(month.Year, month.Month, day, isAgency ? 14 : 19, 30, 0, DateTimeKind.Unspecified);
        bool isExcused = !isAgency && random.Next(40) == 0;
        rows.Meetings.Add(
            isExcused
                ? new MeetingRow(cell.Code, month, MeetingKind.Regular, null, null, MeetingState.Excused, "Mưa lũ")
                : new MeetingRow(cell.Code, month, MeetingKind.Regular, start, start.AddMinutes(90), MeetingState.Held)
        );
    }

    private void AddRegulations(OrganisationRow agency)
    {
        string cells =
            random.Next(5) == 0 ? "" : "Chi bộ cơ quan thông báo tình hình cho các chi bộ trực thuộc hằng tháng.";
        rows.Regulations.Add(
            new RegulationsRow(
                agency.Code,
                Period.Since(new DateOnly(2020, 6, 1)),
                "Chi bộ chịu sự lãnh đạo trực tiếp của Đảng ủy.",
                "Chi bộ lãnh đạo đảng viên, công chức thực hiện nhiệm vụ của Ủy ban nhân dân.",
                "Chi bộ phối hợp với Ủy ban Mặt trận Tổ quốc.",
                "Chi bộ phối hợp với các đoàn thể chính trị - xã hội.",
                cells
            )
        );
    }
}
