using System.Text;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Cursors;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading;

/// <summary>The row that is being read: its values as their columns mean them, and the faults found in them.</summary>
internal sealed class TableRow(TableCursor cursor, ExchangeTable table, int[] fields, FaultList faults)
{
    /// <summary>What stands for a code that is empty or not known.</summary>
    public const int NoCode = -1;

    /// <summary>As many letters never take more than the longest value in bytes.</summary>
    private const int CertainlyShort = ExchangeSchema.LongestValue / 3;

    /// <summary>For each column the id that was found in it last.</summary>
    private readonly int[] lastIds = new int[fields.Length];

    public int Row => cursor.Row;

    /// <summary>Whether no fault has been found in the row so far.</summary>
    public bool IsSound { get; private set; }

    public void Begin() => IsSound = true;

    /// <summary>Whether the row is long enough to have the column.</summary>
    public bool Has(int column) => fields[column] < cursor.FieldCount;

    public bool IsEmpty(int column) => cursor[fields[column]].IsEmpty;

    /// <summary>A fault of the value that stands in the column.</summary>
    public void Fault(int column, FaultReason reason) => Fault(column, cursor[fields[column]].ToString(), reason);

    public void Fault(int column, string? value, FaultReason reason)
    {
        IsSound = false;
        faults.Add(Row, table.Columns[column].Name, value, reason);
    }

    /// <summary>The value as it stands; empty, with a fault, when it is too long, or is required and not there.</summary>
    public ReadOnlySpan<char> Text(int column) => TryRequired(column, out ReadOnlySpan<char> value) ? value : [];

    /// <summary>A code in NFC; empty, with a fault, when it is required and not there.</summary>
    public ReadOnlySpan<char> Code(int column)
    {
        if (!TryRequired(column, out ReadOnlySpan<char> value))
        {
            return [];
        }

        return ExchangeText.IsPlain(value) ? value : ExchangeText.ToString(value);
    }

    /// <summary>The id of a code that stands in a table which has been read; else a fault.</summary>
    public int Reference(int column, CodeSpace codes, ExchangeTable definedIn)
    {
        ReadOnlySpan<char> code = Code(column);
        if (code.IsEmpty)
        {
            return NoCode;
        }

        if (codes.TryGetNear(code, ref lastIds[column]))
        {
            return lastIds[column];
        }

        if (codes.IsWhole)
        {
            Fault(column, FaultReason.NotFound(definedIn.File));
        }

        IsSound = false;
        return NoCode;
    }

    public DateOnly? Date(int column)
    {
        TryDate(column, out DateOnly? day);
        return day;
    }

    /// <summary>The interval whose beginning stands in the column, and its end in the next.</summary>
    /// <param name="column">Of the beginning.</param>
    /// <param name="isInterval">False, with a fault, when it is none.</param>
    public Period Period(int column, out bool isInterval)
    {
        isInterval = TryDate(column, out DateOnly? from) & TryDate(column + 1, out DateOnly? to);
        var period = new Period(from, to);
        if (isInterval && !period.EndsAfterItBegins)
        {
            isInterval = false;
            Fault(column + 1, FaultReason.Reversed);
        }

        return period;
    }

    public Period Period(int column) => Period(column, out _);

    public MeetingMonth Month(int column)
    {
        MeetingMonth month = default;
        if (TryRequired(column, out ReadOnlySpan<char> value) && !MeetingMonth.TryParse(value, out month))
        {
            Fault(column, FaultReason.NoMonth);
        }

        return month;
    }

    /// <summary>A year; 0, with a fault, when it is none.</summary>
    public int Year(int column)
    {
        int year = 0;
        if (TryRequired(column, out ReadOnlySpan<char> value) && !ValueParser.TryYear(value, out year))
        {
            Fault(column, FaultReason.NoYear);
        }

        return year;
    }

    public DateTime? Time(int column)
    {
        if (!TryRequired(column, out ReadOnlySpan<char> value) || value.IsEmpty)
        {
            return null;
        }

        if (ValueParser.TryTime(value, out DateTime time))
        {
            return time;
        }

        Fault(column, FaultReason.NoTime);
        return null;
    }

    /// <summary>The meaning of a word; nothing when it is empty or, with a fault, none of the words.</summary>
    public T? Word<T>(int column, WordList<T> words)
        where T : struct, Enum
    {
        if (!TryRequired(column, out ReadOnlySpan<char> value) || value.IsEmpty)
        {
            return null;
        }

        if (words.TryRead(value, out T meaning))
        {
            return meaning;
        }

        Fault(column, FaultReason.NoWord(words.Words));
        return null;
    }

    private bool TryText(int column, out ReadOnlySpan<char> value)
    {
        value = cursor[fields[column]];
        if (value.Length <= CertainlyShort || Encoding.UTF8.GetByteCount(value) <= ExchangeSchema.LongestValue)
        {
            return true;
        }

        Fault(column, FaultReason.TooLong);
        return false;
    }

    private bool TryRequired(int column, out ReadOnlySpan<char> value)
    {
        if (!TryText(column, out value))
        {
            return false;
        }

        if (!value.IsEmpty || !table.Columns[column].IsRequired)
        {
            return true;
        }

        Fault(column, null, FaultReason.Empty);
        return false;
    }

    private bool TryDate(int column, out DateOnly? day)
    {
        day = null;
        if (!TryRequired(column, out ReadOnlySpan<char> value))
        {
            return false;
        }

        if (value.IsEmpty)
        {
            return true;
        }

        if (ValueParser.TryDate(value, out DateOnly known))
        {
            day = known;
            return true;
        }

        Fault(column, FaultReason.NoDate);
        return false;
    }
}
