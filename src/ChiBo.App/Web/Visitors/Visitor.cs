using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Web.Visitors;

/// <summary>Who looks at the page, as far as the page must know: language, colours, size of letters, day, name.</summary>
/// <param name="clock">Tells what day it is in Vietnam.</param>
public sealed class Visitor(TimeProvider clock)
{
    public Language Language { get; set; } = Language.Vietnamese;

    public Theme Theme { get; set; }

    public bool HasLargeText { get; set; }

    /// <summary>The name of who is signed in, set by the sign-in; the page shows no person menu without it.</summary>
    public string? Name { get; set; }

    /// <summary>Path and query of the page, without the switches of language, colours and letters.</summary>
    public PageAddress Address { get; set; } = PageAddress.Home;

    /// <summary>The word that a script written into the page must carry.</summary>
    public string Nonce { get; set; } = "";

    /// <summary>Today in Vietnam, UTC+7.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(7));

    /// <summary>Takes all from another, who is the same person.</summary>
    public void Be(Visitor other)
    {
        Language = other.Language;
        Theme = other.Theme;
        HasLargeText = other.HasLargeText;
        Name = other.Name;
        Address = other.Address;
        Nonce = other.Nonce;
    }

    public string Say(Phrase phrase) => phrase.In(Language);

    /// <summary>A day as people write it: 23/11/2026, 23 Nov 2026.</summary>
    public string Say(DateOnly day) =>
        day.ToString(Language == Language.Vietnamese ? "dd/MM/yyyy" : "d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A whole number as people write it: 1.234, 1,234.</summary>
    public string Say(int number) =>
        Language == Language.Vietnamese
            ? number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.')
            : number.ToString("#,0", CultureInfo.InvariantCulture);
}
