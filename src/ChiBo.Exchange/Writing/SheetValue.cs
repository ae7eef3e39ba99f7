namespace ChiBo.Exchange.Writing;

/// <summary>A value in a sheet: text, a number or a day; never a formula.</summary>
public readonly record struct SheetValue
{
    private readonly string? text;

    private SheetValue(string? text, double? number, bool isDay)
    {
        this.text = text;
        Number = number;
        IsDay = isDay;
    }

    internal string Text => text ?? "";

    internal double? Number { get; }

    internal bool IsDay { get; }

    /// <summary>Text, as it stands.</summary>
    public static SheetValue Of(string? text) => new(text, null, isDay: false);

    /// <summary>A number.</summary>
    public static SheetValue Of(int number) => new(null, number, isDay: false);

    /// <summary>A day.</summary>
    public static SheetValue Of(DateOnly day) => new(null, day.ToDateTime(TimeOnly.MinValue).ToOADate(), isDay: true);
}
