using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Reading;

namespace ChiBo.Exchange.Tests.Faults;

/// <summary>Each fault of the format is found at its place, and nothing else is called one.</summary>
public sealed class FaultsTests
{
    [Fact]
    public void A_sound_register_has_no_fault()
    {
        using var folder = new ExchangeFolder();
        folder.FaultsFound().ShouldBeEmpty();
    }

    [Theory]
    // Words and required values.
    [InlineData("units", "B,Commune,,,,,", "units.csv 6 kind value-no-word")]
    [InlineData("units", "B,,,,,,", "units.csv 6 kind value-empty")]
    [InlineData("units", ",province,,,,,", "units.csv 6 unit_code value-empty")]
    [InlineData("units", "B,commune,,,,,", "units.csv 6 commune_kind value-empty")]
    [InlineData("units", "B,commune,,,lang,,", "units.csv 6 commune_kind value-no-word")]
    [InlineData("units", "B,district,,T,xa,,", "units.csv 6 commune_kind value-not-expected")]
    [InlineData("members", ",Không mã,,,,,,", "members.csv 4 member_code value-empty")]
    [InlineData("members", "M3,,nam,,,,,", "members.csv 4 gender value-no-word")]
    [InlineData("memberships", "M1,DU,Main,2000-01-01,2001-01-01", "memberships.csv 5 kind value-no-word")]
    [InlineData("memberships", "M1,DU, temporary,,", "memberships.csv 5 kind value-no-word")]
    [InlineData("statuses", "M1,,,", "statuses.csv 2 status value-empty")]
    [InlineData("posts", "M1,X,Cadre,,,", "posts.csv 2 post_kind value-no-word")]
    [InlineData("positions", "M1,DU,chief,,", "positions.csv 2 position value-no-word")]
    // Dates, months, times.
    [InlineData("members", "M3,,,1960-13-01,,,,", "members.csv 4 birth_date value-no-date")]
    [InlineData("members", "M3,,,,2001-02-29,,,", "members.csv 4 admitted_on value-no-date")]
    [InlineData("members", "M3,,,,,1/1/2001,,", "members.csv 4 official_on value-no-date")]
    [InlineData("members", "M3,,,,,0000-01-01,,", "members.csv 4 official_on value-no-date")]
    [InlineData("members", "M3,,,,,, 2001-01-01,", "members.csv 4 left_on value-no-date")]
    [InlineData("organisations", "Z,other_cell,,,,,,,2015-1-1", "organisations.csv 6 decision_date value-no-date")]
    [InlineData("meetings", "CQ,2015-13,regular,,,planned,", "meetings.csv 2 month value-no-month")]
    [InlineData("meetings", "CQ,,regular,,,planned,", "meetings.csv 2 month value-empty")]
    [InlineData("meetings", "CQ,2015-01,regular,,,held,", "meetings.csv 2 starts_at value-empty")]
    [InlineData("meetings", "CQ,2015-01,regular,2015-01-05,,held,", "meetings.csv 2 starts_at value-no-time")]
    [InlineData("meetings", "CQ,2015-01,regular,2015-01-05T24:00,,held,", "meetings.csv 2 starts_at value-no-time")]
    [InlineData("meetings", "CQ,2015-01,regular,,2015-01-05T1:00,planned,", "meetings.csv 2 ends_at value-no-time")]
    // References.
    [InlineData("units", "B,district,,Q,,,", "units.csv 6 parent_code reference-missing")]
    [InlineData("organisations", "Z,other_cell,,QQ,,,,,", "organisations.csv 6 parent_code reference-missing")]
    [InlineData("organisations", "Z,other_cell,,,Q,,,,", "organisations.csv 6 unit_code reference-missing")]
    [InlineData("organisations", "Z,other_cell,,,A1;A2,,,,", "organisations.csv 6 unit_code reference-missing")]
    [InlineData("organisations", "Z,residential_cell,,,A1;Q,,,,", "organisations.csv 6 unit_code reference-missing")]
    [InlineData("memberships", "M9,CQ,main,,", "memberships.csv 5 member_code reference-missing")]
    [InlineData("memberships", "m1,CQ,temporary,,", "memberships.csv 5 member_code reference-missing")]
    [InlineData("memberships", "M1,C9,temporary,,", "memberships.csv 5 org_code reference-missing")]
    [InlineData("posts", "M1,Q,cadre,,,", "posts.csv 2 unit_code reference-missing")]
    [InlineData("residences", "M1,,,", "residences.csv 2 unit_code value-empty")]
    [InlineData("area_assignments", "M9,A1,,", "area_assignments.csv 2 member_code reference-missing")]
    [InlineData("regulations", "C9,,,,,,,", "regulations.csv 2 org_code reference-missing")]
    // The two further files.
    [InlineData("area_reports", ",2015-01,M1,,", "area_reports.csv 2 unit_code value-empty")]
    [InlineData("area_reports", "A9,2015-01,M1,,", "area_reports.csv 2 unit_code reference-missing")]
    [InlineData("area_reports", "A1,,M1,,", "area_reports.csv 2 month value-empty")]
    [InlineData("area_reports", "A1,2015-1,M1,,", "area_reports.csv 2 month value-no-month")]
    [InlineData("area_reports", "A1,2015-01,,,", "area_reports.csv 2 member_code value-empty")]
    [InlineData("area_reports", "A1,2015-01,M9,,", "area_reports.csv 2 member_code reference-missing")]
    [InlineData("area_reports", "A1,2015-01,M1,true,", "area_reports.csv 2 attended value-no-word")]
    [InlineData("area_reports", "A1,2015-01,M1,Yes,", "area_reports.csv 2 attended value-no-word")]
    [InlineData("area_reports", "A1,2015-01,M1,,2015-01-05", "area_reports.csv 2 reported_at value-no-time")]
    [InlineData("area_reports", "A1,2015-01,M1,yes", "area_reports.csv 2  row-field-count")]
    [InlineData("order_overrides", ",2015-01,2015-01-05T08:00,M1,a", "order_overrides.csv 2 org_code value-empty")]
    [InlineData(
        "order_overrides",
        "C9,2015-01,2015-01-05T08:00,M1,a",
        "order_overrides.csv 2 org_code reference-missing"
    )]
    [InlineData("order_overrides", "CQ,01/2015,2015-01-05T08:00,M1,a", "order_overrides.csv 2 month value-no-month")]
    [InlineData("order_overrides", "CQ,2015-01,,M1,a", "order_overrides.csv 2 decided_at value-empty")]
    [InlineData(
        "order_overrides",
        "CQ,2015-01,2015-01-05 08:00,M1,a",
        "order_overrides.csv 2 decided_at value-no-time"
    )]
    [InlineData(
        "order_overrides",
        "CQ,2015-01,2015-01-05T08:00,,a",
        "order_overrides.csv 2 by_member_code value-empty"
    )]
    [InlineData(
        "order_overrides",
        "CQ,2015-01,2015-01-05T08:00,M9,a",
        "order_overrides.csv 2 by_member_code reference-missing"
    )]
    [InlineData("order_overrides", "CQ,2015-01,2015-01-05T08:00,M1,", "order_overrides.csv 2 reason value-empty")]
    [InlineData("residence_letters", ",K1,,,2015-01-01,,", "residence_letters.csv 2 member_code value-empty")]
    [InlineData("residence_letters", "M9,K1,,,2015-01-01,,", "residence_letters.csv 2 member_code reference-missing")]
    [InlineData("residence_letters", "M1,K9,,,2015-01-01,,", "residence_letters.csv 2 org_code reference-missing")]
    [InlineData("residence_letters", "M1,K1,,,,,", "residence_letters.csv 2 issued_on value-empty")]
    [InlineData("residence_letters", "M1,K1,,,1/1/2015,,", "residence_letters.csv 2 issued_on value-no-date")]
    [InlineData(
        "residence_letters",
        "M1,K1,,,2015-01-02,2015-01-01,",
        "residence_letters.csv 2 received_on day-too-early"
    )]
    [InlineData(
        "residence_letters",
        "M1,K1,,,2015-01-02,,2015-01-01",
        "residence_letters.csv 2 ended_on day-too-early"
    )]
    [InlineData(
        "residence_letters",
        "M1,K1,,,2015-01-02,,\nM1,K1,,,2016-01-02,,",
        "residence_letters.csv 3 member_code letter-twice"
    )]
    [InlineData(
        "residence_comments",
        "M1,K1,,15,2015-11-01,2015-11-30,,,",
        "residence_comments.csv 2 year value-no-year"
    )]
    [InlineData(
        "residence_comments",
        "M1,K1,,0000,2015-11-01,2015-11-30,,,",
        "residence_comments.csv 2 year value-no-year"
    )]
    [InlineData("residence_comments", "M1,K1,,,2015-11-01,2015-11-30,,,", "residence_comments.csv 2 year value-empty")]
    [InlineData("residence_comments", "M1,K1,,2015,,2015-11-30,,,", "residence_comments.csv 2 asked_on value-empty")]
    [InlineData("residence_comments", "M1,K1,,2015,2015-11-01,,,,", "residence_comments.csv 2 due_on value-empty")]
    [InlineData(
        "residence_comments",
        "M1,K1,,2015,2015-11-02,2015-11-01,,,",
        "residence_comments.csv 2 due_on day-too-early"
    )]
    [InlineData(
        "residence_comments",
        "M1,K1,,2015,2015-11-02,2015-11-30,2015-11-01,,",
        "residence_comments.csv 2 given_on day-too-early"
    )]
    [InlineData(
        "residence_comments",
        "M1,K1,,2015,2015-11-01,2015-11-30,,good,",
        "residence_comments.csv 2 comment value-no-word"
    )]
    [InlineData(
        "residence_comments",
        "M1,K1,,2015,2015-11-01,2015-11-30,,,1",
        "residence_comments.csv 2 on_paper value-no-word"
    )]
    [InlineData(
        "residence_comments",
        "M1,K1,,2015,2015-11-01,2015-11-30,,,\nM1,,Ở xa,2015,2015-11-01,2015-11-30,,,",
        "residence_comments.csv 3 member_code comment-twice"
    )]
    // Areas and residential cells.
    [InlineData("units", "B,residential_area,,,,,", "units.csv 6 parent_code area-without-commune")]
    [InlineData("units", "B,residential_area,,T,,,", "units.csv 6 parent_code area-without-commune")]
    [InlineData("units", "B,residential_area,,A1,,,", "units.csv 6 parent_code area-without-commune")]
    [InlineData("organisations", "Z,residential_cell,,,X,,,,", "organisations.csv 6 unit_code serves-no-area")]
    [InlineData("organisations", "Z,residential_cell,,,A1;A1,,,,", "organisations.csv 6 unit_code served-twice")]
    [InlineData("organisations", "Z,residential_cell,,,A1;,,,,", "organisations.csv 6 unit_code list-empty-part")]
    [InlineData("organisations", "Z,residential_cell,,,;,,,,", "organisations.csv 6 unit_code list-empty-part")]
    // Intervals, duplicates, overlaps, cycles.
    [InlineData("statuses", "M1,away,2015-01-01,2015-01-01", "statuses.csv 2 valid_to interval-reversed")]
    [InlineData("statuses", "M1,away,2015-01-02,2015-01-01", "statuses.csv 2 valid_to interval-reversed")]
    [InlineData("members", "M1,,,,,,,", "members.csv 4 member_code member-twice")]
    [InlineData("area_reports", "A1,2015-01,M1,yes,\nA1,2015-01,M1,no,", "area_reports.csv 3 member_code report-twice")]
    [InlineData("units", "X,commune,,,xa,2015-01-01,", "units.csv 6 unit_code versions-overlap")]
    [InlineData("organisations", "K1,other_cell,,,,,1900-01-01,,", "organisations.csv 6 org_code versions-overlap")]
    [InlineData("memberships", "M1,K1,main,2999-01-01,", "memberships.csv 5 member_code two-main-memberships")]
    [InlineData(
        "memberships",
        "M2,CQ,main,2014-12-31,2015-01-01",
        "memberships.csv 5 member_code two-main-memberships"
    )]
    [InlineData("units", "B,province,,B,,,", "units.csv 6 parent_code parent-cycle")]
    public void A_fault_is_found_at_its_place(string table, string line, string fault)
    {
        using var folder = new ExchangeFolder();
        folder.Add(table, line).FaultsFound().ShouldBe([fault]);
    }

    [Theory]
    [InlineData("units", "B,commune,,,dac_khu,9999-12-31,")]
    [InlineData("units", "U,district,Huyện chưa rõ tỉnh,,,,")]
    [InlineData("organisations", "Z,residential_cell,,,,,,,")]
    [InlineData("organisations", "Z,other_cell,,,,,,,")]
    [InlineData("organisations", "Z,agency_cell,,K1,A1,,,,")]
    [InlineData("members", "M3,,,,2010-01-01,2009-01-01,2000-01-01,")]
    [InlineData("members", "m1,,,,,,,")]
    [InlineData("memberships", "M1,K1,temporary,,")]
    [InlineData("memberships", "M1,K1,temporary,0001-01-01,9999-12-31")]
    [InlineData("memberships", "M2,CQ,main,,2010-01-01")]
    [InlineData("posts", "M1,T,cadre,Chức vụ ở tỉnh,,")]
    [InlineData("positions", "M1,K1,standing_member,,")]
    [InlineData("meetings", "CQ,2015-01,regular,2015-03-05T20:00,2015-03-05T19:00,held,")]
    [InlineData("meetings", "CQ,2015-01,regular,,,excused,")]
    [InlineData("regulations", "CQ,,,,-,,,")]
    [InlineData("residences", "M1,A1,2015-01-01,")]
    [InlineData("area_reports", "A1,2015-01,M1,,")]
    [InlineData("area_reports", "X,2015-01,M2,no,1999-12-31T23:59")]
    [InlineData("order_overrides", "K1,2015-01,2015-03-05T08:00,M2,-")]
    [InlineData("residence_letters", "M1,,,1.2-dac-biet,2015-01-01,2015-01-01,2015-01-01")]
    [InlineData("residence_letters", "M2,CQ,Ở xa,,1920-01-01,,\nM2,K1,,,1919-01-01,,1920-01-01")]
    [InlineData("residence_comments", "M1,K1,,2015,2015-11-01,2015-11-01,2016-11-01,,")]
    public void What_only_looks_odd_is_no_fault(string table, string line)
    {
        using var folder = new ExchangeFolder();
        folder.Add(table, line).FaultsFound().ShouldBeEmpty();
    }

    [Fact]
    public void Several_faults_of_a_row_are_all_found()
    {
        using var folder = new ExchangeFolder();
        folder
            .Add("memberships", "M9,C9,none,x,y")
            .FaultsFound()
            .ShouldBe([
                "memberships.csv 5 member_code reference-missing",
                "memberships.csv 5 org_code reference-missing",
                "memberships.csv 5 kind value-no-word",
                "memberships.csv 5 valid_from value-no-date",
                "memberships.csv 5 valid_to value-no-date",
            ]);
    }

    [Fact]
    public void A_row_with_a_faulty_value_still_defines_its_code()
    {
        using var folder = new ExchangeFolder();
        folder
            .Add("members", "M3,,x,,,,,")
            .Add("memberships", "M3,CQ,main,,")
            .FaultsFound()
            .ShouldBe(["members.csv 4 gender value-no-word"]);
    }

    [Fact]
    public void A_row_with_too_few_or_too_many_fields_is_one_fault_and_still_defines_its_code()
    {
        using var folder = new ExchangeFolder();
        folder
            .Add("members", "M3,,", "M4,,,,,,,,")
            .Add("memberships", "M3,CQ,main,,", "M4,CQ,main,,")
            .FaultsFound()
            .ShouldBe(["members.csv 4  row-field-count", "members.csv 5  row-field-count"]);
    }

    [Fact]
    public void A_blank_line_is_a_row_with_too_few_fields()
    {
        using var folder = new ExchangeFolder();
        folder.Add("statuses", "", "M1,away,,").FaultsFound().ShouldBe(["statuses.csv 2  row-field-count"]);
    }

    [Fact]
    public void A_kind_that_cannot_be_read_makes_no_further_fault()
    {
        using var folder = new ExchangeFolder();
        folder
            .Add("units", "Y,comune,,,xa,,", "B,residential_area,,Y,,,")
            .Add("organisations", "Z,residential_cell,,,Y,,,,")
            .FaultsFound()
            .ShouldBe(["units.csv 6 kind value-no-word"]);
    }

    [Fact]
    public void A_column_that_is_missing_or_there_twice_is_one_fault_each_and_its_rows_are_let_be()
    {
        using var folder = new ExchangeFolder();
        folder
            .Set("members", "member_code,full_name,full_name,gender,birth_date,admitted_on,official_on,left_on", "M1")
            .FaultsFound()
            .ShouldBe(["members.csv 1 full_name column-twice", "members.csv 1 left_reason column-missing"]);
    }

    [Fact]
    public void Other_columns_are_a_warning_that_names_them()
    {
        using var folder = new ExchangeFolder();
        folder.Set("statuses", "note,member_code,status,valid_to,valid_from,note", "x,M1,away,2015-01-01,,y");
        ExchangeFindings findings = folder.Check();
        findings.Faults.ShouldBeEmpty();
        findings.Warnings.ShouldContain(warning => warning.Table == "statuses.csv" && warning.English.Contains("note"));
    }

    [Fact]
    public void Cycles_count_only_when_they_hold_on_some_day()
    {
        using var folder = new ExchangeFolder();
        folder
            .Add("organisations", "S1,sub_committee,,S2,,,2015-01-01,,", "S2,sub_committee,,S1,,2015-01-01,,,")
            .FaultsFound()
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_cycle_is_one_fault_at_its_first_row()
    {
        using var folder = new ExchangeFolder();
        folder
            .Add("organisations", "S1,sub_committee,,S2,,,2015-01-02,,", "S2,sub_committee,,S3,,2015-01-01,,,")
            .Add("organisations", "S3,sub_committee,,S1,,,,,", "S4,sub_committee,,S1,,,,,")
            .FaultsFound()
            .ShouldBe(["organisations.csv 6 parent_code parent-cycle"]);
    }

    [Fact]
    public void Faults_beyond_a_thousand_are_counted()
    {
        using var folder = new ExchangeFolder();
        folder.Add("statuses", [.. Enumerable.Range(0, 1_500).Select(_ => "M9,away,,")]);
        ExchangeFindings findings = folder.Check();
        findings.Faults.Count.ShouldBe(1_000);
        findings.FaultCount.ShouldBe(1_500);
        findings.Faults[0].Row.ShouldBe(2);
        findings.Faults[^1].Row.ShouldBe(1_001);
    }

    [Theory]
    [InlineData(65_536, 0)]
    [InlineData(65_537, 1)]
    public void A_value_longer_than_64_kB_is_a_fault(int bytes, int faults)
    {
        using var folder = new ExchangeFolder();
        folder.Add("members", $"M3,{new string('a', bytes - 2)}á,,,,,,");
        folder.FaultsFound().Length.ShouldBe(faults);
    }

    [Fact]
    public void A_fault_names_file_row_column_value_and_what_was_expected()
    {
        using var folder = new ExchangeFolder();
        ExchangeFault fault = folder.Add("members", "M3,,,31/12/1960,,,,").Check().Faults.Single();
        fault
            .Describe(ChiBo.Domain.Shared.Language.Vietnamese)
            .ShouldBe(
                "members.csv, dòng 4, cột birth_date, giá trị «31/12/1960»: không phải ngày; cần dạng năm-tháng-ngày, "
                    + "ví dụ 2015-01-31."
            );
        fault
            .Describe(ChiBo.Domain.Shared.Language.English)
            .ShouldBe(
                "members.csv, row 4, column birth_date, value \"31/12/1960\": is no date; expected yyyy-MM-dd, as in 2015-01-31."
            );
    }
}
