using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Accounts;

/// <summary>
/// What has to be billed of a rent schedule by a day: bills that are due and not issued; bills that have become shorter because the lease ended early; and those
/// behind its end, which are withdrawn. Deciding a second time gives nothing.
/// </summary>
public static class Billing
{
    public static IReadOnlyList<IFact> Due(Timeline<LeaseAccount> account, DateOnly through, Guid? run, DateOnly issuedOn, string document, string ended)
    {
        var issued = account.Entries.Where(e => e.Event is RentBilled or RentBillCorrected && account.Stands(e.Source))
            .ToDictionary(e => ((IBillIssued)e.Event).From, e => (e.Source.Version, Bill: (IBillIssued)e.Event));
        var scheduled = RentSchedule.Bills(account.Now().Lease!).ToArray();
        var number = LeaseAccount.NextNumber(account);

        var facts = new List<IFact>();
        foreach (var bill in scheduled)
        {
            if (issued.Remove(bill.From, out var old))
            {
                if (old.Bill.To != bill.To || old.Bill.Lines != bill.Lines)
                    facts.Add(new RentBillCorrected(old.Version, old.Bill.Number, bill.From, bill.To, bill.Lines, issuedOn, bill.From, document));
            }
            else if (bill.From <= through) facts.Add(new RentBilled(number++, bill.From, bill.To, bill.Lines, run, issuedOn, bill.From, document));
        }
        facts.AddRange(issued.Values.Select(old => new AccountEntryWithdrawn(old.Version, ended, issuedOn, document)));
        return facts;
    }
}
