using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.Guidance.Meetings;

namespace ChiBo.App.Features.Meetings;

/// <summary>The sheets of the place: files of the same shape as the program's, in the folder <c>assessments</c> of the data folder.</summary>
internal static class AssessmentFolder
{
    private const string Name = "assessments";

    /// <summary>All sheets, those of the place first.</summary>
    /// <exception cref="CallFaultException">A file cannot be read, or is not as expected: which one, and what is wrong.</exception>
    public static AssessmentForms Read(DataFolder folder)
    {
        string path = Path.Combine(folder.Path, Name);
        if (!Directory.Exists(path))
        {
            return AssessmentForms.Embedded;
        }

        try
        {
            return AssessmentForms.Embedded.With(
                Directory
                    .EnumerateFiles(path, "*.yaml")
                    .Order(StringComparer.Ordinal)
                    .Select(file => (file, File.ReadAllText(file)))
            );
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new CallFaultException(
                new Phrase(
                    $"Không dùng được phiếu đánh giá trong {path}: {fault.Message} Hãy sửa hoặc bỏ tệp này.",
                    $"A sheet of assessment in {path} cannot be used: {fault.Message} Mend the file or take it away."
                )
            );
        }
    }
}
