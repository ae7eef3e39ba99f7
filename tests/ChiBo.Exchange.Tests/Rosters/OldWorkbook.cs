using System.Buffers.Binary;
using System.Text;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>Writes an .xls workbook (BIFF8 in a compound file) with cells of text and numbers.</summary>
internal static class OldWorkbook
{
    private const int Sector = 512;

    /// <summary>A cell is a text, or a number when it is one; a number with a leading # is a date.</summary>
    public static byte[] Write(bool from1904 = false, params (string Name, bool IsHidden, string[][] Rows)[] sheets)
    {
        byte[][] bodies = [.. sheets.Select(sheet => SheetOf(sheet.Rows))];
        byte[] globals = Globals(sheets, new int[sheets.Length], from1904);
        int[] starts = new int[sheets.Length];
        int place = globals.Length;
        for (int i = 0; i < sheets.Length; i++)
        {
            starts[i] = place;
            place += bodies[i].Length;
        }

        byte[] stream = [.. Globals(sheets, starts, from1904), .. bodies.SelectMany(body => body)];
        return Compound(stream, "Workbook");
    }

    private static byte[] Globals((string Name, bool IsHidden, string[][] Rows)[] sheets, int[] starts, bool from1904)
    {
        var records = new List<byte>();
        Add(records, 0x0809, [.. Word(0x0600), .. Word(0x0005), .. new byte[12]]);
        Add(records, 0x0042, Word(0x04B0));
        Add(records, 0x0022, Word(from1904 ? 1 : 0));
        Add(records, 0x000E, Word(1));
        Add(records, 0x00E0, [.. Word(0), .. Word(0), .. new byte[16]]);
        Add(records, 0x00E0, [.. Word(0), .. Word(14), .. new byte[16]]);
        for (int i = 0; i < sheets.Length; i++)
        {
            byte[] name = Encoding.Unicode.GetBytes(sheets[i].Name);
            Add(
                records,
                0x0085,
                [.. Long(starts[i]), (byte)(sheets[i].IsHidden ? 1 : 0), 0, (byte)(name.Length / 2), 1, .. name]
            );
        }

        Add(records, 0x000A, []);
        return [.. records];
    }

    private static byte[] SheetOf(string[][] rows)
    {
        var records = new List<byte>();
        Add(records, 0x0809, [.. Word(0x0600), .. Word(0x0010), .. new byte[12]]);
        int width = rows.Max(row => row.Length);
        Add(records, 0x0200, [.. Long(0), .. Long(rows.Length), .. Word(0), .. Word(width), .. Word(0)]);
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < rows[row].Length; column++)
            {
                string text = rows[row][column];
                if (int.TryParse(text.TrimStart('#'), out int whole))
                {
                    int format = text.StartsWith('#') ? 1 : 0;
                    Add(
                        records,
                        0x0203,
                        [.. Word(row), .. Word(column), .. Word(format), .. BitConverter.GetBytes((double)whole)]
                    );
                }
                else if (text.Length > 0)
                {
                    byte[] letters = Encoding.Unicode.GetBytes(text);
                    Add(
                        records,
                        0x0204,
                        [.. Word(row), .. Word(column), .. Word(0), .. Word(text.Length), 1, .. letters]
                    );
                }
            }
        }

        Add(records, 0x000A, []);
        return [.. records];
    }

    private static byte[] Compound(byte[] stream, string name)
    {
        int sectors = Math.Max((stream.Length + Sector - 1) / Sector, 4096 / Sector);
        byte[] file = new byte[Sector * (3 + sectors)];
        Span<byte> header = file.AsSpan(0, Sector);
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header);
        Put(header, 24, 2, 0x003E, 0x0003, 0xFFFE, 9, 6);
        Put(header, 44, 4, 1, 1, 0, 4096, -2, 0, -2, 0);
        header[76..].Fill(0xFF);
        Put(header, 76, 4, 0);
        Span<byte> table = file.AsSpan(Sector, Sector);
        table.Fill(0xFF);
        Put(table, 0, 4, -3, -2);
        for (int i = 0; i < sectors; i++)
        {
            Put(table, (2 + i) * 4, 4, i == sectors - 1 ? -2 : 3 + i);
        }

        Entry(file.AsSpan(2 * Sector, 128), "Root Entry", 5, 1, -2, 0);
        Entry(file.AsSpan((2 * Sector) + 128, 128), name, 2, -1, 2, Math.Max(stream.Length, 4096));
        stream.CopyTo(file.AsSpan(3 * Sector));
        return file;
    }

    private static void Entry(Span<byte> entry, string name, byte kind, int child, int start, int size)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(entry);
        Put(entry, 64, 2, (name.Length + 1) * 2);
        entry[66] = kind;
        entry[67] = 1;
        Put(entry, 68, 4, -1, -1, child);
        Put(entry, 116, 4, start, size);
    }

    private static void Put(Span<byte> target, int place, int width, params int[] values)
    {
        foreach (int value in values)
        {
            if (width == 2)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(target[place..], (ushort)value);
            }
            else
            {
                BinaryPrimitives.WriteInt32LittleEndian(target[place..], value);
            }

            place += width;
        }
    }

    private static void Add(List<byte> records, int kind, byte[] data)
    {
        records.AddRange(Word(kind));
        records.AddRange(Word(data.Length));
        records.AddRange(data);
    }

    private static byte[] Word(int value) => BitConverter.GetBytes((ushort)value);

    private static byte[] Long(int value) => BitConverter.GetBytes(value);
}
