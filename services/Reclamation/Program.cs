var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();

namespace ParkPlatform.Reclamation
{
    public partial class Program;
}
