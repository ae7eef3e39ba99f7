using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Guides;

internal static class GuideTexts
{
    public static readonly Phrase Title = new("Hướng dẫn sử dụng", "Guides");
    public static readonly Phrase Own = new("Của đồng chí", "Yours");
    public static readonly Phrase Others = new("Của các vai trò khác", "Of other roles");
    public static readonly Phrase Print = new(
        "Trang này in được: bấm Ctrl+P.",
        "This page can be printed: press Ctrl+P."
    );
}
