using System.Collections.Frozen;

namespace ChiBo.Exchange.Rosters.Names;

/// <summary>Names of cells typed in capitals: CHI BỘ THÔN ĐÔNG is Chi bộ thôn Đông.</summary>
internal static class CellCapitals
{
    private const int LongestPhrase = 4;

    /// <summary>Words that are no part of a proper name.</summary>
    private static readonly FrozenSet<string> Common = (
        "chi bộ|đảng bộ|cơ quan|tổ dân phố|khu dân cư|khu phố|tiểu khu|thôn|xóm|ấp|bản|buôn|làng|khu|tổ|khóm|sóc|phố"
        + "|xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|đặc khu|trường|mầm non|tiểu học|trung học cơ sở|trung học|phổ thông"
        + "|mẫu giáo|trạm|y tế|công an|quân sự|hợp tác xã|nông nghiệp|dịch vụ|doanh nghiệp|công ty|hành chính|sự nghiệp|khối"
        + "|chính quyền|đoàn thể|ủy ban|uỷ ban|nhân dân|hội đồng nhân dân|sinh hoạt tạm thời|và|hưu trí|số"
    )
        .Split('|')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Shortened = "ubnd hđnd mttq thcs thpt tdp htx htxnn tnhh mtv"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Normal writing of a name in capitals; any other stays as it is.</summary>
    public static string Normal(string name) => CapitalLetters.AreAll(name) ? Written(name.ToLowerInvariant()) : name;

    /// <summary>The same, and also for a name in small letters, which a capitals font leaves.</summary>
    public static string NormalOfTitle(string name) =>
        name.Any(char.IsUpper) && !IsOfCapitalsFont(name) ? Begun(Normal(name)) : Written(name.ToLowerInvariant());

    /// <summary>TCVN3 has no Ộ, only ộ in a capitals font: <c>CHI Bộ THÔN 3</c> has no small letter of the keyboard.</summary>
    private static bool IsOfCapitalsFont(string name) =>
        name.Count(char.IsAsciiLetterUpper) > 1 && !name.Any(char.IsAsciiLetterLower) && name.Any(char.IsLower);

    private static string Written(string small)
    {
        string[] words = small.Split(' ');
        int place = 0;
        while (place < words.Length)
        {
            int common = CommonAt(words, place);
            if (common == 0)
            {
                words[place] = Shortened.Contains(words[place])
                    ? words[place].ToUpperInvariant()
                    : CapitalLetters.Normal(words[place]);
            }

            place += Math.Max(common, 1);
        }

        return Begun(string.Join(' ', words));
    }

    private static string Begun(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static int CommonAt(string[] words, int place)
    {
        for (int length = Math.Min(LongestPhrase, words.Length - place); length > 0; length--)
        {
            if (Common.Contains(string.Join(' ', words.AsSpan(place, length)!)))
            {
                return length;
            }
        }

        return 0;
    }
}
