namespace Pair.Tests.Outside.Running;

/// <summary>LibreOffice, each time with a profile of its own, so that two runs never meet and nothing of the user's is read.</summary>
public static class Office
{
    /// <summary>Converts a file, and gives back the new one.</summary>
    /// <param name="file">What to convert.</param>
    /// <param name="ending">Ending of the new file.</param>
    /// <param name="filter">LibreOffice's name of what to write, with its options.</param>
    /// <param name="folder">Where the new file goes.</param>
    public static string Convert(string file, string ending, string filter, string folder)
    {
        using var profile = new TemporaryFolder();
        var said = Programs.Run("soffice",
            ["--headless", "--norestore", "--nologo", $"-env:UserInstallation={new Uri(profile.Path).AbsoluteUri}", "--convert-to", filter, "--outdir", folder, file]);
        var made = Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(file), ending));
        Assert.True(said.Code == 0 && File.Exists(made), $"LibreOffice did not convert {file}: {said.Output}{said.Error}");
        Assert.DoesNotContain("Error", said.Output + said.Error, StringComparison.Ordinal);
        return made;
    }

    /// <summary>Skips the test where LibreOffice has no spreadsheet: Debian has it in a package of its own.</summary>
    public static void NeedSpreadsheet()
    {
        var program = new FileInfo(Programs.Need("soffice"));
        var folder = Path.GetDirectoryName((program.ResolveLinkTarget(returnFinalTarget: true) ?? program).FullName)!;
        Skip.If(OperatingSystem.IsLinux() && !File.Exists(Path.Combine(folder, "libsclo.so")), "LibreOffice's spreadsheet is not installed");
    }

    /// <summary>Converts to a PDF, to see its pages.</summary>
    public static string ToPdf(string file, string folder) =>
        Convert(file, ".pdf", "pdf:writer_pdf_Export", folder);
}
