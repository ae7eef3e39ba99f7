namespace ChiBo.Storage.Register;

/// <summary>An administrative unit: the number under which its versions stand. Its code never changes.</summary>
public sealed class Unit
{
    public int Id { get; init; }

    public required string Code { get; init; }
}

/// <summary>A Party organisation: the number under which its versions stand. Its code never changes.</summary>
public sealed class Organisation
{
    public int Id { get; init; }

    public required string Code { get; init; }
}

/// <summary>A Party member: the number under which all that is known stands. The code never changes.</summary>
public sealed class Member
{
    public int Id { get; init; }

    public required string Code { get; init; }
}
