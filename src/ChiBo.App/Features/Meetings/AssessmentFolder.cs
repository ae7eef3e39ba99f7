using ChiBo.App.Databases;
using ChiBo.Guidance.Meetings;

namespace ChiBo.App.Features.Meetings;

/// <summary>The sheets of the place: files of the same shape as the program's, in the folder <c>assessments</c> of the data folder.</summary>
internal static class AssessmentFolder
{
    private const string Name = "assessments";

    /// <summary>All sheets, those of the place first.</summary>
    /// <exception cref="InvalidDataException">A file is not as expected; the message names it.</exception>
    public static AssessmentForms Read(DataFolder folder)
    {
        string path = Path.Combine(folder.Path, Name);
        return Directory.Exists(path)
            ? AssessmentForms.Embedded.With(
                Directory
                    .EnumerateFiles(path, "*.yaml")
                    .Order(StringComparer.Ordinal)
                    .Select(file => (file, File.ReadAllText(file)))
            )
            : AssessmentForms.Embedded;
    }
}
