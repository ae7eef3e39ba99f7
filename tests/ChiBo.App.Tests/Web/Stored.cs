using ChiBo.Domain.Members;
using ChiBo.Guidance.Holidays;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Web;

/// <summary>Looks at what is kept, behind the pages.</summary>
internal static class Stored
{
    /// <summary>Today in Vietnam, as the server has it.</summary>
    public static DateOnly Today { get; } =
        DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(7));

    /// <summary>The first day from one on that is no public holiday: on such a day a meeting is planned without being asked.</summary>
    public static DateOnly OrdinaryDay(DateOnly from) =>
        Enumerable.Range(0, 30).Select(from.AddDays).First(day => PublicHolidays.Embedded.On(day) is null);

    public static async Task<T> Ask<T>(this SampleServer server, Func<ChiBoContext, Task<T>> question)
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<ChiBoContext>());
    }

    /// <summary>Codes of those who are on the roll of a cell, hold no position and were never sent anywhere, in their order.</summary>
    public static Task<List<string>> Ordinary(this SampleServer server, string cell) =>
        server.Ask(db =>
            db.Memberships.Where(row =>
                    row.Organisation!.Code == cell
                    && row.SupersededIn == null
                    && row.Kind == MembershipKind.Main
                    && row.ValidTo == null
                    && !db.Positions.Any(held => held.MemberId == row.MemberId && held.SupersededIn == null)
                    && !db.Transfers.Any(sent => sent.MemberId == row.MemberId)
                    && db.MemberDetails.Any(details =>
                        details.MemberId == row.MemberId && details.SupersededIn == null && details.LeftOn == null
                    )
                )
                .OrderBy(row => row.Member!.Code)
                .Select(row => row.Member!.Code)
                .ToListAsync()
        );

    /// <summary>The cell on whose roll a member is on a day, by what is known now.</summary>
    public static Task<string?> CellOf(this SampleServer server, string member, DateOnly day) =>
        server.Ask(db =>
            db.Memberships.Where(row =>
                    row.Member!.Code == member
                    && row.SupersededIn == null
                    && row.Kind == MembershipKind.Main
                    && (row.ValidFrom == null || row.ValidFrom <= day)
                    && (row.ValidTo == null || row.ValidTo > day)
                )
                .Select(row => row.Organisation!.Code)
                .SingleOrDefaultAsync()
        );
}
