using System.Text;
using ChiBo.Exchange.Rosters;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>Reads rosters that a test has written, on a day that does not change.</summary>
internal static class RosterFiles
{
    public static readonly TimeProvider Clock = new FixedClock();

    public static RosterReading Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return RosterReader.Read(stream, Clock);
    }

    public static RosterReading Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads lines of CSV.</summary>
    public static RosterReading Lines(params string[] lines) => Read(string.Join('\n', lines));

    /// <summary>The person of the only row of data under a header.</summary>
    public static RosterPerson One(string header, string row) => Lines(header, row).People.ShouldHaveSingleItem();

    /// <summary>A person in a line, so that a difference is seen at a glance.</summary>
    public static string Told(RosterPerson person) =>
        $"{person.Place.Row}|{person.FullName}|{person.Gender}|{person.BirthDate}|{person.AdmittedOn}|{person.OfficialOn}|{person.Cell}|{person.Post}";

    public static string Told(RosterFault fault) =>
        $"{fault.Place.Row}|{fault.Field.Word()}|{fault.Value}|{fault.Reason.Code}";

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    }
}
