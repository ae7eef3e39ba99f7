using ChiBo.App.Features.PrivateWords;
using ChiBo.Domain.Residence;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>Letters, meetings and comments of some members of the sample commune: given, asked for, late, exempt, missing.</summary>
internal static class SampleResidence
{
    /// <summary>Long enough ago that everybody was introduced when last year's comments were asked for.</summary>
    private const int LongAgo = 490;
    private const int JustNow = 10;

    private static readonly (string Member, string? Cell, string? Outside, string? Exempt, bool IsReceived)[] Letters =
    [
        ("X99001-M280", "X99001-C03", null, null, true),
        ("X99001-M281", "X99001-C03", null, null, true),
        ("X99001-M282", "X99001-C04", null, null, true),
        ("X99001-M283", "X99001-C03", null, null, false),
        ("X99001-M284", null, "Chi bộ tổ 3, phường Mẫu Tân", null, true),
        ("X99001-M286", "X99001-C02", null, "1.1-hoc-tap-trung", true),
    ];

    /// <summary>Records them within an act.</summary>
    public static async Task Record(ActScope scope, DateOnly today)
    {
        ChiBoContext db = scope.Db;
        Dictionary<string, int> members = await db
            .Members.Where(row => row.Code.StartsWith("X99001-M28"))
            .ToDictionaryAsync(row => row.Code, row => row.Id);
        Dictionary<string, int> cells = await db
            .Organisations.Where(row => row.Code.StartsWith("X99001-C"))
            .ToDictionaryAsync(row => row.Code, row => row.Id);
        foreach (var sample in Letters)
        {
            ResidenceLetter letter = scope.Record(
                new ResidenceLetter
                {
                    RecordedIn = scope.Act.Id,
                    MemberId = members[sample.Member],
                    CellId = sample.Cell is null ? null : cells[sample.Cell],
                    Outside = sample.Outside,
                    ExemptAs = sample.Exempt,
                    IssuedOn = today.AddDays(sample.IsReceived ? -LongAgo : -JustNow),
                    ReceivedOn = sample.IsReceived ? today.AddDays(7 - LongAgo) : null,
                }
            );
            if (sample is { IsReceived: true, Cell: "X99001-C03" })
            {
                scope.Record(
                    new ResidenceAttendance
                    {
                        RecordedIn = scope.Act.Id,
                        LetterKey = letter.Key,
                        MemberId = letter.MemberId,
                        Day = today.DayOfYear > 60 ? today.AddDays(-60) : new DateOnly(today.Year, 1, 1),
                        Came = sample.Member == "X99001-M280",
                    }
                );
            }
        }

        Ask(scope, members["X99001-M280"], cells["X99001-C03"], today, today.AddDays(5), null);
        ResidenceYear given = Ask(
            scope,
            members["X99001-M281"],
            cells["X99001-C03"],
            today,
            today.AddDays(5),
            ResidenceComment.Fulfilled
        );
        Ask(scope, members["X99001-M282"], cells["X99001-C04"], today, today.AddDays(-3), null);
        foreach (var sample in Letters.Where(sample => sample is { IsReceived: true, Exempt: null }))
        {
            RecordLastYear(
                scope,
                members[sample.Member],
                sample.Cell is null ? null : cells[sample.Cell],
                sample.Outside,
                today.Year - 1
            );
        }

        await PrivateTexts.Write(
            db,
            PrivateSubject.Residence,
            given.Key,
            GiveComment.Part,
            "Gương mẫu, dự họp thôn đầy đủ, vận động gia đình thực hiện tốt hương ước.",
            given.Course().WordsUntil
        );
    }

    /// <summary>Comments of the year before are all there, so that what is missing of II.2.d is a letter alone.</summary>
    private static void RecordLastYear(ActScope scope, int member, int? cell, string? outside, int year) =>
        scope.Record(
            new ResidenceYear
            {
                RecordedIn = scope.Act.Id,
                MemberId = member,
                CellId = cell,
                Outside = outside,
                Year = year,
                AskedOn = new DateOnly(year, 11, 1),
                DueOn = new DateOnly(year, 11, 30),
                GivenOn = new DateOnly(year, 11, 20),
                Comment = ResidenceComment.Fulfilled,
                IsTypedIn = true,
            }
        );

    private static ResidenceYear Ask(
        ActScope scope,
        int member,
        int cell,
        DateOnly today,
        DateOnly due,
        ResidenceComment? comment
    ) =>
        scope.Record(
            new ResidenceYear
            {
                RecordedIn = scope.Act.Id,
                MemberId = member,
                CellId = cell,
                Year = today.Year,
                AskedOn = today.AddDays(-20),
                DueOn = due,
                GivenOn = comment is null ? null : today.AddDays(-2),
                Comment = comment,
                IsTypedIn = false,
            }
        );
}
