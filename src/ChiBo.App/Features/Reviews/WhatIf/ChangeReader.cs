using System.Globalization;
using System.Text.Json;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Register;

namespace ChiBo.App.Features.Reviews.WhatIf;

/// <summary>Reads the properties of one change, and names the place of what is wrong.</summary>
internal sealed class ChangeReader(JsonElement element, string place, DateOnly defaultDay)
{
    /// <summary>The day on which the change takes effect.</summary>
    public DateOnly On => OptionalDay("on") ?? defaultDay;

    public string Text(string name) => OptionalText(name) is { Length: > 0 } text ? text : throw Missing(name);

    public string? OptionalText(string name)
    {
        if (!TryGet(name, out JsonElement value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw Wrong(name, "cần một chuỗi chữ.", "expected a text.");
    }

    /// <summary>A text, a number or true and false, as text.</summary>
    public string Scalar(string name)
    {
        if (!TryGet(name, out JsonElement value))
        {
            throw Missing(name);
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => throw Wrong(name, "cần một giá trị.", "expected a value."),
        };
    }

    public DateOnly? OptionalDay(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        bool isDay = DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        );
        return isDay && Days.CanBeAsked(day)
            ? day
            : throw Wrong(
                name,
                "cần một ngày từ năm 1930 đến năm 2100, dạng 2015-01-31.",
                "expected a day of 1930 to 2100."
            );
    }

    /// <summary>Texts, none of them empty; at least as many as asked for.</summary>
    public IReadOnlyList<string> Texts(string name, int least = 0)
    {
        if (!TryGet(name, out JsonElement value))
        {
            return least == 0 ? [] : throw Missing(name);
        }

        if (
            value.ValueKind != JsonValueKind.Array
            || value.GetArrayLength() < least
            || value
                .EnumerateArray()
                .Any(item => item.ValueKind != JsonValueKind.String || item.GetString()!.Length == 0)
        )
        {
            throw Wrong(name, $"cần danh sách ít nhất {least} mã.", $"expected a list of at least {least} codes.");
        }

        return [.. value.EnumerateArray().Select(item => item.GetString()!)];
    }

    /// <summary>Objects, at least as many as asked for.</summary>
    public IReadOnlyList<ChangeReader> Objects(string name, int least)
    {
        JsonElement list = Array(name);
        if (list.GetArrayLength() < least)
        {
            throw Wrong(name, $"cần ít nhất {least} phần.", $"expected at least {least} parts.");
        }

        return
        [
            .. list.EnumerateArray().Select((item, i) => new ChangeReader(item, $"{place}.{name}[{i}]", defaultDay)),
        ];
    }

    /// <summary>The object of the name.</summary>
    public ChangeReader Object(string name) =>
        TryGet(name, out JsonElement value)
            ? new ChangeReader(value, $"{place}.{name}", defaultDay)
            : throw Missing(name);

    /// <summary>Texts by name, as in <c>{ "M1": "C1" }</c>; none when it is not there.</summary>
    public IReadOnlyDictionary<string, string> Pairs(string name)
    {
        if (!TryGet(name, out JsonElement value))
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }

        if (
            value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().Any(pair => pair.Value.ValueKind != JsonValueKind.String)
        )
        {
            throw Wrong(name, "cần dạng { \"mã đảng viên\": \"mã chi bộ\" }.", "expected { \"member\": \"cell\" }.");
        }

        return value
            .EnumerateObject()
            .GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Last().Value.GetString()!, StringComparer.Ordinal);
    }

    public JsonElement Array(string name) =>
        TryGet(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? value
            : throw Wrong(name, "cần một danh sách.", "expected a list.");

    public CallFaultException Wrong(string name, string vietnamese, string english) =>
        ChangesFile.Faulty($"{place}.{name}", vietnamese, english);

    private CallFaultException Missing(string name) => Wrong(name, "còn thiếu.", "is missing.");

    private bool TryGet(string name, out JsonElement value)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw ChangesFile.Faulty(place, "cần một đối tượng { … }.", "expected an object { … }.");
        }

        return element.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
    }
}
