namespace ParkPlatform.Hosting.Files;

/// <summary>In which file letters are had.</summary>
public enum LetterFormat
{
    /// <summary>DOCX, when nothing is said: to be worked on, sealed and sent.</summary>
    Docx,

    /// <summary>PDF: to be read and printed as it is.</summary>
    Pdf,
}

/// <summary>公文: what stands in a letter of an office, from its title to the day.</summary>
/// <param name="Paragraphs">The first one may be whom it is addressed to, with a colon at the end.</param>
/// <param name="Footnote">What stands small below: a code by which it can be checked; null for nothing.</param>
/// <param name="Marks">What has become of it since, above the title: that it was taken back or corrected.</param>
public sealed record OfficialLetter(
    string Title, string Number, IReadOnlyList<string> Paragraphs, string Office, DateOnly IssuedOn, string? Footnote = null,
    IReadOnlyList<string>? Marks = null)
{
    /// <summary>成文日期.</summary>
    internal string Day => $"{IssuedOn.Year}年{IssuedOn.Month}月{IssuedOn.Day}日";

    /// <summary>Whether the paragraph is set in by two characters: all are, but whom the letter is addressed to.</summary>
    internal static bool IsIndented(string paragraph, int place) => place > 0 || !paragraph.EndsWith('：');
}
