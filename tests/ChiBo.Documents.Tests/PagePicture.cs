using System.Text;

namespace ChiBo.Documents.Tests;

/// <summary>A page of a PDF as a picture, and where on it there is ink, in millimetres from its upper left corner.</summary>
internal sealed record PagePicture(double Width, double Height, (double Left, double Right, double Bottom) Ink)
{
    private const int Dark = 200;

    /// <summary>Reads a portable graymap of so many dots an inch.</summary>
    public static PagePicture Read(string path, int dots)
    {
        byte[] bytes = File.ReadAllBytes(path);
        string[] head = Encoding.ASCII.GetString(bytes, 0, 32).Split((char[])[' ', '\n'], 5);
        head[0].ShouldBe("P5");
        (int width, int height) = (int.Parse(head[1]), int.Parse(head[2]));
        int start = bytes.Length - (width * height);
        int[] inked = [.. Enumerable.Range(0, width * height).Where(place => bytes[start + place] < Dark)];
        inked.ShouldNotBeEmpty("The page is blank.");
        double millimetres = 25.4 / dots;
        return new PagePicture(
            width * millimetres,
            height * millimetres,
            (
                inked.Min(place => place % width) * millimetres,
                (inked.Max(place => place % width) + 1) * millimetres,
                ((inked.Max() / width) + 1) * millimetres
            )
        );
    }
}
