using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.Samples.OneCommune;

/// <summary>Posts, regulations, areas in charge and three years of meetings of the sample commune.</summary>
internal static class SampleWork
{
    private const int Cadres = 11;
    private static readonly DateOnly Retired = new(2015, 11, 1);
    private static readonly DateOnly FirstMonth = new(2014, 7, 1);
    private const int Months = 36;

    private static readonly string[] Titles =
    [
        "Bí thư Đảng ủy",
        "Chủ tịch Hội đồng nhân dân",
        "Chủ tịch Ủy ban nhân dân",
        "Phó Chủ tịch Ủy ban nhân dân",
        "Chủ tịch Ủy ban Mặt trận Tổ quốc",
        "Phó Chủ tịch Hội đồng nhân dân",
        "Chủ tịch Hội Nông dân",
        "Chủ tịch Hội Liên hiệp Phụ nữ",
        "Chủ tịch Hội Cựu chiến binh",
        "Bí thư Đoàn Thanh niên",
        "Chủ tịch Công đoàn cơ sở",
    ];

    public static void Add(RegisterRows rows, SampleCast cast)
    {
        AddPosts(rows, cast);
        AddRegulations(rows);
        for (int area = 1; area <= SamplePlaces.AreaCount; area++)
        {
            string officer = cast.OfficialCodes[3 + area];
            rows.AreaAssignments.Add(new AreaAssignmentRow(officer, SamplePlaces.Area(area), Period.Since(FirstMonth)));
        }

        for (int i = 0; i < Months; i++)
        {
            AddMeetings(rows, FirstMonth.AddMonths(i));
        }
    }

    private static void AddPosts(RegisterRows rows, SampleCast cast)
    {
        for (int i = 0; i < SampleCast.Officials; i++)
        {
            var period = new Period(SamplePlaces.Beginning, i == SampleStory.Retiree ? Retired : null);
            PostKind kind = i < Cadres ? PostKind.Cadre : PostKind.CivilServant;
            string title = i < Cadres ? Titles[i] : "Công chức chuyên môn";
            rows.Posts.Add(new PostRow(cast.OfficialCodes[i], SampleCommune.Code, kind, title, period));
        }

        for (int area = 0; area < SamplePlaces.AreaCount; area++)
        {
            string head = cast.Residents[area][1];
            rows.Posts.Add(
                new PostRow(head, SampleCommune.Code, PostKind.PartTime, $"Trưởng thôn {area + 1}", Period.Always)
            );
        }
    }

    private static void AddRegulations(RegisterRows rows)
    {
        var changed = new DateOnly(2015, 10, 1);
        var first = new RegulationsRow(
            SampleStory.AgencyCell,
            new Period(new DateOnly(2012, 6, 1), changed),
            "Chi bộ chịu sự lãnh đạo trực tiếp, toàn diện của Đảng ủy xã.",
            "Chi bộ lãnh đạo đảng viên công tác tại Ủy ban nhân dân xã.",
            "Chi bộ phối hợp với Ủy ban Mặt trận Tổ quốc xã.",
            "…",
            ""
        );
        rows.Regulations.Add(first);
        rows.Regulations.Add(
            first with
            {
                Period = Period.Since(changed),
                Organisations = "Chi bộ phối hợp với các đoàn thể chính trị - xã hội của xã.",
                Cells = "Chi bộ phân công đảng viên dự sinh hoạt và nắm tình hình các chi bộ thôn.",
            }
        );
    }

    /// <summary>Residential and other cells meet from the 2nd to the 6th, the agency cell on the 8th, once too early.</summary>
    private static void AddMeetings(RegisterRows rows, DateOnly month)
    {
        int place = 0;
        foreach (OrganisationRow cell in rows.Organisations.Where(row => IsCellOn(row, month)))
        {
            bool isAgency = cell.Kind == OrganisationKind.AgencyCell;
            int day = 2 + (place++ % 5);
            if (isAgency)
            {
                day = month == new DateOnly(2015, 6, 1) ? 3 : 8;
            }

            DateTime start = month.AddDays(day - 1).ToDateTime(new TimeOnly(isAgency ? 14 : 19, 30));
            bool isExcused = month == new DateOnly(2016, 10, 1) && day == 4;
            rows.Meetings.Add(
                new MeetingRow(
                    cell.Code,
                    MeetingMonth.Of(month),
                    MeetingKind.Regular,
                    isExcused ? null : start,
                    isExcused ? null : start.AddMinutes(100),
                    isExcused ? MeetingState.Excused : MeetingState.Held,
                    isExcused ? "Mưa lũ, đường bị chia cắt" : null
                )
            );
        }
    }

    private static bool IsCellOn(OrganisationRow row, DateOnly day) =>
        row.Kind is OrganisationKind.AgencyCell or OrganisationKind.ResidentialCell or OrganisationKind.OtherCell
        && row.Period.Contains(day);
}
