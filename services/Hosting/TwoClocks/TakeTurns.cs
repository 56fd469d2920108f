using System.Data.Common;
using Marten;
using Marten.Storage;
using Weasel.Core;
using Weasel.Storage;

namespace ParkPlatform.Hosting.TwoClocks;

public static class Turns
{
    /// <summary>
    /// From here on, one transaction at a time per key. Exclusion constraints need it: of two transactions that insert conflicting rows at
    /// the same moment each waits for the other, which PostgreSQL ends only after a second, as a deadlock instead of a refusal.
    /// </summary>
    public static void TakeTurns(this IDocumentOperations operations, string key) => operations.QueueOperation(new Turn($"{operations.TenantId}/{key}"));

    /// <summary>
    /// From now until the session saves or is given up, one at a time per key: for a rule that has to look at what others may just be writing. Opens the session's transaction.
    /// </summary>
    public static async Task TakeTurnAsync(this IDocumentSession session, string key, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await session.AdvancedSql.QueryAsync<int>("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) as turn", ct, $"{session.TenantId}/{key}");
    }

    // Not a QueueSqlCommand: Marten expects no result from those, and this statement has one.
    private sealed class Turn(string key) : Marten.Internal.Operations.IStorageOperation
    {
        public Type DocumentType => typeof(StorageFeatures); // as for Marten's own SQL commands: no document

        public OperationRole Role() => OperationRole.Other;

        public void ConfigureCommand(Weasel.Postgresql.ICommandBuilder builder, IStorageSession session)
        {
            builder.Append("select pg_advisory_xact_lock(hashtextextended(");
            builder.AppendParameter(key);
            builder.Append(", 0))");
        }

        public Task PostprocessAsync(DbDataReader reader, IList<Exception> exceptions, CancellationToken token) => Task.CompletedTask;
    }
}
