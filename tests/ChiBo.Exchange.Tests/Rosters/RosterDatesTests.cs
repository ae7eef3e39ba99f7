using ChiBo.Exchange.Rosters;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>Dates as people write them; the day is 23 November 2026.</summary>
public sealed class RosterDatesTests
{
    [Theory]
    [InlineData("03/02/1983", "1983-02-03")]
    [InlineData("3/2/1983", "1983-02-03")]
    [InlineData("3/2/83", "1983-02-03")]
    [InlineData("03-02-1983", "1983-02-03")]
    [InlineData("03-2-1983", "1983-02-03")]
    [InlineData("03.02.1983", "1983-02-03")]
    [InlineData("3.2.83", "1983-02-03")]
    [InlineData("03 / 02 / 1983", "1983-02-03")]
    [InlineData("03 02 1983", "1983-02-03")]
    [InlineData(" 03/02/1983. ", "1983-02-03")]
    [InlineData("03\u00A0/02/1983", "1983-02-03")]
    [InlineData("０３／０２／１９８３", "1983-02-03")]
    [InlineData("03–02–1983", "1983-02-03")]
    [InlineData("ngày 3 tháng 2 năm 1983", "1983-02-03")]
    [InlineData("Ngày 03 tháng 02 năm 1983", "1983-02-03")]
    [InlineData("ngay 3 thang 2 nam 1983", "1983-02-03")]
    [InlineData("3 tháng 2, 1983", "1983-02-03")]
    [InlineData("ngày 3/2/1983", "1983-02-03")]
    [InlineData("1983-02-03", "1983-02-03")]
    [InlineData("1983/2/3", "1983-02-03")]
    [InlineData("1983-02-03T00:00:00", "1983-02-03")]
    [InlineData("1983-02-03 00:00:00.000", "1983-02-03")]
    [InlineData("03/02/1983 00:00", "1983-02-03")]
    [InlineData("3/2/1983 12:00:00 AM", "1983-02-03")]
    [InlineData("3-Feb-83", "1983-02-03")]
    [InlineData("19830203", "1983-02-03")]
    [InlineData("03021983", "1983-02-03")]
    [InlineData("30350", "1983-02-03")]
    [InlineData("30350.5", "1983-02-03")]
    [InlineData("29/02/1984", "1984-02-29")]
    [InlineData("10/1983", "1983-10")]
    [InlineData("10-1983", "1983-10")]
    [InlineData("10.1983", "1983-10")]
    [InlineData("1983-10", "1983-10")]
    [InlineData("Oct-83", "1983-10")]
    [InlineData("tháng 10 năm 1983", "1983-10")]
    [InlineData("tháng 10/1983", "1983-10")]
    [InlineData("T10/1983", "1983-10")]
    [InlineData("00/10/1983", "1983-10")]
    [InlineData("../10/1983", "1983-10")]
    [InlineData("--/10/1983", "1983-10")]
    [InlineData("…/10/1983", "1983-10")]
    [InlineData("1983", "1983")]
    [InlineData("năm 1983", "1983")]
    [InlineData("sinh năm 1983", "1983")]
    [InlineData("00/00/1983", "1983")]
    [InlineData("?/?/1983", "1983")]
    [InlineData("83", "1983")]
    [InlineData("1/1/08", "2008-01-01")]
    [InlineData("1/1/09", "1909-01-01")]
    public void A_birth_date_is_understood(string written, string date)
    {
        RosterReading reading = RosterFiles.Lines("Họ và tên;Ngày sinh", $"Người Mẫu;{written}");
        reading.Faults.Select(RosterFiles.Told).ShouldBeEmpty();
        reading.People.ShouldHaveSingleItem().BirthDate?.ToString().ShouldBe(date);
    }

    [Theory]
    [InlineData("1/1/26", "2026-01-01")]
    [InlineData("1/1/27", "1927-01-01")]
    [InlineData("19/5/90", "1990-05-19")]
    public void Two_digits_of_an_event_are_the_latest_year_that_has_been(string written, string date) =>
        (
            RosterFiles.Lines("Họ và tên;Ngày chuyển chính thức", $"Người Mẫu;{written}") is var reading
            && reading.People.Count == 1
                ? reading.People[0].OfficialOn?.ToString() ?? reading.Faults[0].Reason.Code
                : null
        ).ShouldBe(date == "1927-01-01" ? "before-the-party" : date);

    [Theory]
    [InlineData("30/02/1990", "day-not-in-month")]
    [InlineData("29/02/1983", "day-not-in-month")]
    [InlineData("31/04/1990", "day-not-in-month")]
    [InlineData("32/01/1990", "day-not-in-month")]
    [InlineData("02/13/1990", "day-and-month-swapped")]
    [InlineData("25/13/1990", "month-not-in-year")]
    [InlineData("13/1990", "month-not-in-year")]
    [InlineData("24/11/2026", "date-in-the-future")]
    [InlineData("12/2026", "date-in-the-future")]
    [InlineData("2027", "date-in-the-future")]
    [InlineData("1/1/1809", "year-out-of-range")]
    [InlineData("1/1/9183", "year-out-of-range")]
    [InlineData("khoảng 1950", "date-not-understood")]
    [InlineData("O3/02/1983", "date-not-understood")]
    [InlineData("1/2/3/1983", "date-not-understood")]
    [InlineData("198", "date-not-understood")]
    [InlineData("abc", "date-not-understood")]
    [InlineData("99999999999999999999", "date-not-understood")]
    public void A_date_that_cannot_be_is_a_fault_and_nothing(string written, string reason)
    {
        RosterReading reading = RosterFiles.Lines("Họ và tên;Ngày sinh", $"Người Mẫu;{written}");
        reading.People.ShouldHaveSingleItem().BirthDate.ShouldBeNull();
        RosterFiles.Told(reading.Faults.ShouldHaveSingleItem()).ShouldBe($"2|birthDate|{written}|{reason}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("…")]
    [InlineData("......")]
    [InlineData("không rõ")]
    public void What_nobody_has_written_is_absent_and_no_fault(string written)
    {
        RosterReading reading = RosterFiles.Lines("STT;Họ và tên;Ngày sinh", $"1;Người Mẫu;{written}");
        reading.Faults.ShouldBeEmpty();
        reading.People.ShouldHaveSingleItem().BirthDate.ShouldBeNull();
    }

    [Theory]
    [InlineData("3/2/1983", "2/2/1983", "official-before-admitted")]
    [InlineData("3/2/1983", "1/1983", "official-before-admitted")]
    [InlineData("1983", "1982", "official-before-admitted")]
    [InlineData("3/2/1929", "", "before-the-party")]
    [InlineData("3/2/1960", "", "event-before-birth")]
    [InlineData("", "3/2/1959", "event-before-birth")]
    public void Dates_that_cannot_stand_beside_each_other_are_a_fault_of_the_later_event(
        string admitted,
        string official,
        string reason
    )
    {
        RosterReading reading = RosterFiles.Lines(
            "STT;Họ và tên;Ngày sinh;Ngày vào Đảng;Ngày chính thức",
            $"1;Người Mẫu;3/2/1960;{admitted};{official}"
        );
        RosterFault fault = reading.Faults.ShouldHaveSingleItem();
        fault.Reason.Code.ShouldBe(reason);
        (
            fault.Field == RosterField.OfficialOn ? reading.People[0].OfficialOn : reading.People[0].AdmittedOn
        ).ShouldBeNull();
    }

    [Theory]
    [InlineData("3/2/1983", "3/2/1983")]
    [InlineData("3/2/1983", "2/1983")]
    [InlineData("3/2/1983", "1983")]
    [InlineData("12/1983", "1983")]
    public void Dates_that_may_stand_beside_each_other_are_kept(string admitted, string official) =>
        RosterFiles
            .Lines("STT;Họ và tên;Ngày vào Đảng;Ngày chính thức", $"1;Người Mẫu;{admitted};{official}")
            .Faults.ShouldBeEmpty();

    [Theory]
    [InlineData("3/2/1978", 0)]
    [InlineData("2/2/1978", 1)]
    [InlineData("1978", 0)]
    [InlineData("1977", 1)]
    public void Whoever_was_admitted_under_eighteen_is_noted_and_kept(string admitted, int notes)
    {
        RosterReading reading = RosterFiles.Lines(
            "STT;Họ và tên;Ngày sinh;Ngày vào Đảng",
            $"1;Người Mẫu;3/2/1960;{admitted}"
        );
        reading.Faults.ShouldBeEmpty();
        reading.Notes.Count.ShouldBe(notes);
        reading.People[0].AdmittedOn.ShouldNotBeNull();
    }

    [Fact]
    public void Day_month_and_year_may_stand_in_columns_of_their_own()
    {
        RosterReading reading = RosterFiles.Lines(
            "STT;Họ và tên;Ngày sinh;;;Dân tộc",
            ";;Ngày;Tháng;Năm;",
            "1;Người Mẫu Một;3;2;1960;Kinh",
            "2;Người Mẫu Hai;;2;1960;Kinh",
            "3;Người Mẫu Ba;;;1960;Kinh"
        );
        reading.People.Select(person => $"{person.BirthDate}").ShouldBe(["1960-02-03", "1960-02", "1960"]);
    }

    [Fact]
    public void Admission_and_becoming_official_may_stand_in_one_cell()
    {
        RosterPerson person = RosterFiles.One(
            "STT;Họ và tên;Ngày vào Đảng, ngày chính thức",
            "1;Người Mẫu;\"03/02/1983\n03/02/1984\""
        );
        $"{person.AdmittedOn} {person.OfficialOn}".ShouldBe("1983-02-03 1984-02-03");
    }
}
