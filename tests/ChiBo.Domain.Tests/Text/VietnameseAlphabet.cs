using System.Text;

namespace ChiBo.Domain.Tests.Text;

/// <summary>The letters of Vietnamese, written out once more and apart from the table under test.</summary>
internal static class VietnameseAlphabet
{
    /// <summary>All 134 letters that bear a tone or a letter mark, each with what it is folded to.</summary>
    public static IReadOnlyList<(string Letter, string Folded)> Marked { get; } =
    [
        .. Of("a", "àảãáạăằẳẵắặâầẩẫấậÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬ"),
        .. Of("e", "èẻẽéẹêềểễếệÈẺẼÉẸÊỀỂỄẾỆ"),
        .. Of("i", "ìỉĩíịÌỈĨÍỊ"),
        .. Of("o", "òỏõóọôồổỗốộơờởỡớợÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢ"),
        .. Of("u", "ùủũúụưừửữứựÙỦŨÚỤƯỪỬỮỨỰ"),
        .. Of("y", "ỳỷỹýỵỲỶỸÝỴ"),
        .. Of("d", "đĐ"),
    ];

    /// <summary>Every canonically equal spelling of a letter that occurs in files: composed, decomposed, and half.</summary>
    public static IEnumerable<string> Spellings(string letter)
    {
        string decomposed = letter.Normalize(NormalizationForm.FormD);
        yield return letter;
        yield return decomposed;
        if (decomposed.Length == 3)
        {
            yield return string.Concat(decomposed[0], decomposed[2], decomposed[1]);
            yield return decomposed[..2].Normalize(NormalizationForm.FormC) + decomposed[2];
            yield return string.Concat(decomposed.AsSpan(0, 1), decomposed.AsSpan(2, 1))
                .Normalize(NormalizationForm.FormC) + decomposed[1];
        }
    }

    private static IEnumerable<(string, string)> Of(string folded, string letters) =>
        letters.Select(letter => (letter.ToString(), folded));
}
