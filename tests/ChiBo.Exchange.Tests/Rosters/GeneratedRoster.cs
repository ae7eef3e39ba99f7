using ChiBo.Domain.Members;
using ChiBo.Exchange.Rosters;
using CsCheck;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>People made up, and the rows in which different offices would write them.</summary>
internal static class GeneratedRoster
{
    private static readonly string[] Families = "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Lữ Lý Tống Mẫu".Split(' ');
    private static readonly string[] Middles = "Văn Thị Hữu Đức Ngọc Quỳnh Xuân Thuỳ Như Bích".Split(' ');
    private static readonly string[] Givens = "An Hoà Tuyết Khuê Giang Đông Mỹ Ngữ Phượng Ước Sỹ Trí Ý".Split(' ');
    private static readonly string[] Cells =
    [
        "Chi bộ thôn Đông",
        "Chi bộ thôn 2",
        "Chi bộ cơ quan",
        "Chi bộ trường Tiểu học",
    ];
    private static readonly string[] Posts = ["Bí thư", "Phó Bí thư", "Đảng viên", "Chi uỷ viên"];

    private static readonly Gen<RosterDate> Birth =
        // Whoever is born in 1999 becomes official in 2025 at the latest: before the day of the tests' clock.
        from year in Gen.Int[1930, 1999]
        from month in Gen.Int[1, 12]
        from day in Gen.Int[1, 28]
        from known in Gen.Int[0, 4]
        select known switch
        {
            0 => new RosterDate(year),
            1 => new RosterDate(year, month),
            _ => new RosterDate(year, month, day),
        };

    private static readonly Gen<RosterPerson> Person =
        from name in Gen.Select(Pick.Of(Families), Pick.Of(Middles), Pick.Of(Givens))
        from gender in Pick.Of(Gender.Male, Gender.Female)
        from birth in Birth
        from later in Gen.Int[18, 25]
        from cell in Pick.Of(Cells)
        from post in Pick.Of(Posts)
        select new RosterPerson(
            $"{name.Item1} {name.Item2} {name.Item3}",
            gender,
            birth,
            birth with
            {
                Year = birth.Year + later,
            },
            birth with
            {
                Year = birth.Year + later + 1,
            },
            cell,
            post,
            default
        );

    /// <summary>Up to twelve people of different names or births.</summary>
    public static readonly Gen<RosterPerson[]> People = Person
        .Array[1, 12]
        .Select(people => people.DistinctBy(person => person.FullName).ToArray());

    public static readonly Gen<Func<RosterDate, string>> DateForms = Pick.Of<Func<RosterDate, string>>(
        date => Written(date, "/", "00"),
        date => Written(date, "/", "0"),
        date => Written(date, "-", "00"),
        date => Written(date, ".", "00"),
        date => date.ToString(),
        date => date.IsDay ? $"ngày {date.Day} tháng {date.Month} năm {date.Year}" : Written(date, "/", "00"),
        date =>
            date.IsDay
                ? $"{(date.Earliest.ToDateTime(default) - new DateTime(1899, 12, 30)).Days}"
                : Written(date, "/", "00")
    );

    public static readonly Gen<Func<RosterPerson[], Func<RosterDate, string>, List<string[]>>> Layouts = Pick.Of(
        Plain,
        Split,
        InSections
    );

    private static string Written(RosterDate date, string separator, string form) =>
        string.Join(
            separator,
            new[] { date.Day, date.Month, (int?)date.Year }
                .Where(part => part is not null)
                .Select(part => part!.Value.ToString(form))
        );

    private static List<string[]> Plain(RosterPerson[] people, Func<RosterDate, string> date) =>
        [
            ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Ngày vào Đảng", "Ngày chính thức", "Chi bộ", "Chức vụ"],
            .. people.Select(
                (one, i) =>
                    new[]
                    {
                        $"{i + 1}",
                        one.FullName,
                        one.Gender == Gender.Male ? "Nam" : "Nữ",
                        date(one.BirthDate!.Value),
                        date(one.AdmittedOn!.Value),
                        date(one.OfficialOn!.Value),
                        one.Cell!,
                        one.Post!,
                    }
            ),
        ];

    private static List<string[]> Split(RosterPerson[] people, Func<RosterDate, string> date) =>
        [
            ["ĐẢNG BỘ XÃ MẪU"],
            [""],
            ["DANH SÁCH ĐẢNG VIÊN"],
            [
                "TT",
                "Họ và tên",
                "Ngày, tháng, năm sinh",
                "",
                "Quê quán",
                "Ngày vào Đảng",
                "",
                "Chức vụ",
                "Sinh hoạt tại chi bộ",
            ],
            ["", "", "Nam", "Nữ", "", "Dự bị", "Chính thức", "", ""],
            ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
            .. people.Select(
                (one, i) =>
                    new[]
                    {
                        $"{i + 1}",
                        one.FullName,
                        one.Gender == Gender.Male ? date(one.BirthDate!.Value) : "",
                        one.Gender == Gender.Male ? "" : date(one.BirthDate!.Value),
                        "Xã Mẫu",
                        date(one.AdmittedOn!.Value),
                        date(one.OfficialOn!.Value),
                        one.Post!,
                        one.Cell!,
                    }
            ),
            [$"Tổng cộng: {people.Length} đồng chí"],
            ["", "Người lập biểu", "", "", "", "", "T/M Đảng uỷ"],
            ["", "Nguyễn Văn Lập", "", "", "", "", "Trần Thị Ký"],
        ];

    private static List<string[]> InSections(RosterPerson[] people, Func<RosterDate, string> date)
    {
        List<string[]> rows =
        [
            [
                "Số TT",
                "Họ tên đảng viên",
                "Nam, nữ",
                "Năm sinh",
                "Ngày kết nạp",
                "Ngày công nhận chính thức",
                "Chức vụ",
            ],
        ];
        foreach (IGrouping<string?, RosterPerson> cell in people.GroupBy(one => one.Cell))
        {
            rows.Add([$"* {cell.Key}: {cell.Count()} đảng viên"]);
            rows.AddRange(
                cell.Select(
                    (one, i) =>
                        new[]
                        {
                            $"{i + 1}",
                            one.FullName,
                            one.Gender == Gender.Male ? "nam" : "nữ",
                            date(one.BirthDate!.Value),
                            date(one.AdmittedOn!.Value),
                            date(one.OfficialOn!.Value),
                            one.Post!,
                        }
                )
            );
            rows.Add(["", "Cộng"]);
        }

        return rows;
    }
}
