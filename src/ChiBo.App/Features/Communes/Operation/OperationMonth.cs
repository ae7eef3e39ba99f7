using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Register;

namespace ChiBo.App.Features.Communes.Operation;

/// <summary>The month of which the rules of operation (II.2) are told, and the day on which they are asked.</summary>
/// <param name="Prescribed">The month that the rules prescribe: the last that is over before the reference day.</param>
/// <param name="Month">The month that is asked for; the one prescribed when none is.</param>
/// <param name="Day">The reference day; for an earlier month the day after it, on which it is the one prescribed.</param>
public sealed record OperationMonth(MeetingMonth Prescribed, MeetingMonth Month, DateOnly Day)
{
    /// <summary>The parameter of an address that names the month.</summary>
    public const string Field = "month";

    private const int MostChoices = 24;

    /// <summary>What was asked for and cannot be told: no month, or one that is not over on the reference day.</summary>
    public string? NotTold { get; private init; }

    /// <summary>The months from which a page lets choose, the latest first.</summary>
    public IEnumerable<MeetingMonth> Choices =>
        Enumerable
            .Range(0, MostChoices)
            .Select(back => Prescribed.FirstDay.AddMonths(-back))
            .Where(Days.CanBeAsked)
            .Select(MeetingMonth.Of)
            .Append(Month)
            .Distinct()
            .OrderDescending();

    /// <summary>Reads the month from the address of a page.</summary>
    public static OperationMonth Of(Visitor visitor, AskedDays asked) => Of(visitor.Address[Field], asked.Day);

    /// <summary>The month that a text names, as it is on a reference day.</summary>
    public static OperationMonth Of(string? text, DateOnly day)
    {
        MeetingMonth prescribed = MeetingMonth.LastCompleteBefore(day);
        if (string.IsNullOrEmpty(text))
        {
            return new OperationMonth(prescribed, prescribed, day);
        }

        bool isTold = MeetingMonth.TryParse(text, out MeetingMonth month) && month <= prescribed && CanBeAsked(month);
        return isTold
            ? new OperationMonth(prescribed, month, month == prescribed ? day : month.LastDay.AddDays(1))
            : new OperationMonth(prescribed, prescribed, day) { NotTold = text };
    }

    private static bool CanBeAsked(MeetingMonth month) =>
        Days.CanBeAsked(month.FirstDay) && Days.CanBeAsked(month.LastDay.AddDays(1));
}
