using ChiBo.Domain.Access;

namespace ChiBo.App.Permissions;

/// <summary>Who is signed in, for this request.</summary>
internal sealed class Person
{
    /// <summary>Number of the account; 0 when nobody is signed in.</summary>
    public int AccountId { get; private set; }

    /// <summary>The name that others see.</summary>
    public string Name { get; private set; } = "";

    /// <summary>As permissions see the person.</summary>
    public Subject Subject { get; private set; } = new("", null, []);

    /// <summary>Whether a password that somebody else gave has to be changed first.</summary>
    public bool MustChangePassword { get; private set; }

    /// <summary>For whom the person acts at the moment: somebody who cannot, by the name that was given.</summary>
    public string? ActingFor { get; private set; }

    public bool IsSignedIn => AccountId != 0;

    /// <summary>Another text whenever anything was done that lists may show.</summary>
    public string State { get; private set; } = "";

    /// <summary>Whether the person has given a filter of a list a name.</summary>
    public bool HasFilters { get; private set; }

    /// <summary>How many notices of the person are not read.</summary>
    public int UnreadNotices { get; private set; }

    public void Enter(int account, FoundPerson found, string? actingFor)
    {
        AccountId = account;
        Name = found.Name;
        Subject = found.Subject;
        MustChangePassword = found.MustChangePassword;
        State = found.State;
        HasFilters = found.HasFilters;
        UnreadNotices = found.Unread;
        ActingFor = actingFor;
    }
}
