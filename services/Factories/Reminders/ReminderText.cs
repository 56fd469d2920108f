using System.Security.Claims;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.SignIn;

namespace ParkPlatform.Factories.Reminders;

/// <summary>What a letter says; in Chinese, whoever prints it. Natural persons are masked for all but the bureau, as everywhere.</summary>
internal static class ReminderText
{
    public static OfficialLetter Of(LeaseLetter of, ReminderBatch batch, ClaimsPrincipal user, Texts texts)
    {
        var (lease, letter, terms) = (of.Lease, of.Letter, of.Lease.Terms);
        return new(Say($"letter.title.{letter.Kind}"), letter.DocumentNumber, [.. Paragraphs()], batch.Office, letter.SentOn);

        IEnumerable<string> Paragraphs()
        {
            yield return $"{user.NameFor(lease.Tenant.Name, lease.Tenant.Uscc)}：";
            yield return Say(
                "letter.lease", List(lease.Units.Select(u => u.UnitCode)), of.ContractNumber, lease.AreaSquareMetres.SquareMetres, terms.From, lease.LastDay, letter.SentOn,
                letter.DueOn.DayNumber - letter.SentOn.DayNumber, Say($"letter.date.{letter.Kind}"));
            yield return letter.AnswerBy is { } by ? Say("letter.answer-by", by) : Say("letter.answer-soon");
            if (lease.Tenant.Uscc is not null)
                yield return letter.Classes.Count == 0 ? Say("letter.no-classes") : Say("letter.classes", List(letter.Classes.Select(c => Say("letter.class", c.Year, c.Class))));
            if (letter.Advice.Count > 0)
                yield return Say("letter.advice", string.Join('；', letter.Advice.Select(m => Say("letter.measure", m.Name, m.Text, m.DocumentNumber))));
            yield return Say("letter.closing");
        }

        string Say(string key, params object?[] facts) => texts.FormatInChinese(key, facts);

        static string List(IEnumerable<string> items) => string.Join('、', items);
    }
}
