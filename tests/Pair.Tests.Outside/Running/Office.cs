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

    /// <summary>Opens a Word file, replaces words as a person would, and saves it as a Word file.</summary>
    /// <param name="file">What to edit; it stays as it is.</param>
    /// <param name="changes">Old words and new ones.</param>
    /// <param name="folder">Where the new file goes, under the same name.</param>
    public static string Edit(string file, IReadOnlyDictionary<string, string> changes, string folder)
    {
        var edited = Path.Combine(folder, Path.GetFileName(file));
        var replacing = string.Concat(changes.Select(change => $"""
              change.SearchString = {Basic(change.Key)}
              change.ReplaceString = {Basic(change.Value)}
              document.replaceAll(change)

            """));
        Play($"""
              change = document.createReplaceDescriptor()
              change.SearchCaseSensitive = True
            {replacing}
            """, [new Played(file, edited)]);
        return edited;
    }

    /// <summary>Opens Word files with tracked changes, accepts or rejects all of them as a person would, and saves them as Word files.</summary>
    /// <param name="files">What to decide on; no two of one name, and they stay as they are.</param>
    /// <param name="accept">Whether all are accepted.</param>
    /// <param name="folder">Where the new files go, under the same names.</param>
    public static IReadOnlyDictionary<string, string> Decide(IReadOnlyList<string> files, bool accept, string folder)
    {
        var decided = files.ToDictionary(file => file, file => Path.Combine(folder, Path.GetFileName(file)), StringComparer.Ordinal);
        Play($"""
              createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(document.CurrentController.Frame, ".uno:{(accept ? "Accept" : "Reject")}AllTrackedChanges", "", 0, Array())
            """, [.. decided.Select(file => new Played(file.Key, file.Value))]);
        return decided;
    }

    // Does something with each of some files, and saves them.
    private static void Play(string what, IReadOnlyList<Played> files)
    {
        using var profile = new TemporaryFolder();
        // The first start lays the profile out, over anything that is there already.
        Start(profile, "--terminate_after_init");
        var modules = Path.Combine(profile.Path, "user", "basic", "Standard");
        Directory.CreateDirectory(modules);
        File.WriteAllText(Path.Combine(modules, "Module1.xba"), Macro(what, files));
        var said = Start(profile, "macro:///Standard.Module1.Edit");
        Assert.All(files, file => Assert.True(File.Exists(file.Saved), $"LibreOffice did not save {file.Opened}: {said.Output}{said.Error}"));
    }

    private static ProgramOutput Start(TemporaryFolder profile, string what) =>
        Programs.Run("soffice", ["--headless", "--norestore", "--nologo", $"-env:UserInstallation={new Uri(profile.Path).AbsoluteUri}", what]);

    private static string Macro(string what, IReadOnlyList<Played> files)
    {
        var steps = string.Concat(files.Select(file => $"""
              document = StarDesktop.loadComponentFromURL("{new Uri(file.Opened).AbsoluteUri}", "_blank", 0, hidden())
            {what}
              document.storeToURL("{new Uri(file.Saved).AbsoluteUri}", kind())
              document.close(True)

            """));
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
            Sub Edit
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden" : hidden(0).Value = True
              Dim kind(0) As New com.sun.star.beans.PropertyValue
              kind(0).Name = "FilterName" : kind(0).Value = "MS Word 2007 XML"
            {steps}  StarDesktop.terminate
            End Sub
            </script:module>
            """;
    }

    private sealed record Played(string Opened, string Saved);

    private static string Basic(string text) => $"\"{System.Security.SecurityElement.Escape(text.Replace("\"", "\"\"", StringComparison.Ordinal))}\"";

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

    /// <summary>Converts several in one run, which is quicker than one by one, and gives back the PDF of each.</summary>
    /// <param name="files">No two of one name.</param>
    /// <param name="folder">Where the PDFs go.</param>
    public static IReadOnlyDictionary<string, string> ToPdf(IReadOnlyList<string> files, string folder)
    {
        using var profile = new TemporaryFolder();
        var said = Programs.Run("soffice",
            ["--headless", "--norestore", "--nologo", $"-env:UserInstallation={new Uri(profile.Path).AbsoluteUri}", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, .. files]);
        var made = files.ToDictionary(file => file, file => Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(file), ".pdf")), StringComparer.Ordinal);
        Assert.All(made, one => Assert.True(File.Exists(one.Value), $"LibreOffice did not convert {one.Key}: {said.Output}{said.Error}"));
        return made;
    }
}
