namespace ChiBo.App.CommandLine;

/// <summary>A file that is there whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes beside the place, and moves it there when all is written.</summary>
    /// <exception cref="CallFaultException">It cannot be written there.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string unfinished = path + ".part";
        try
        {
            using (FileStream stream = File.Create(unfinished))
            {
                write(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CallFaultException(
                new Phrase(
                    $"Không ghi được «{path}»: {fault.Message}",
                    $"\"{path}\" cannot be written: {fault.Message}"
                )
            );
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }
}
